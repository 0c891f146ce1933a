package org.hemicycle.identity.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hemicycle.identity.page.Pages;
import org.hemicycle.identity.passkey.PasskeyProcedure;
import org.hemicycle.identity.session.SessionContexts;
import org.hemicycle.platform.web.MayCall;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page where somebody proves with a passkey what a password does not prove, or registers their first one. */
@RestController
class StepUpController {

    private final Pages pages;
    private final PasskeyProcedure passkeys;
    private final SessionContexts contexts;

    StepUpController(Pages pages, PasskeyProcedure passkeys, SessionContexts contexts) {
        this.pages = pages;
        this.passkeys = passkeys;
        this.contexts = contexts;
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/step-up")
    ResponseEntity<String> page(
            @RequestParam(name = "continue", defaultValue = "") String next,
            HttpServletRequest request,
            Locale locale,
            CsrfToken csrf) {
        var signedIn = contexts.find(request);
        if (signedIn.isEmpty()) {
            return Next.to("/sign-in?continue=" + URLEncoder.encode(next, UTF_8));
        }
        var known = !passkeys.of(signedIn.get().getPrincipal()).isEmpty();
        var values = new HashMap<>(Map.of("continue", Next.isOurs(next) ? next : "/signed-in"));
        values.put(known ? "known" : "none", "yes");
        return pages.show(HttpStatus.OK, "step-up", locale, csrf, values);
    }
}
