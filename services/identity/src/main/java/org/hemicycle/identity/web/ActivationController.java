package org.hemicycle.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.hemicycle.identity.account.ActivationProcedure;
import org.hemicycle.identity.account.ActivationProcedure.Result;
import org.hemicycle.identity.page.Pages;
import org.hemicycle.identity.signin.DeviceCookie;
import org.hemicycle.identity.signin.KnownDevices;
import org.hemicycle.platform.web.MayCall;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page a one-time link leads to. Opening it uses nothing up: mail programs open links too. */
@RestController
class ActivationController {

    private final Pages pages;
    private final ActivationProcedure activation;
    private final KnownDevices devices;
    private final DeviceCookie cookie;

    ActivationController(Pages pages, ActivationProcedure activation, KnownDevices devices, DeviceCookie cookie) {
        this.pages = pages;
        this.activation = activation;
        this.devices = devices;
        this.cookie = cookie;
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/activation")
    ResponseEntity<String> form(@RequestParam(defaultValue = "") String link, Locale locale, CsrfToken csrf) {
        return pages.show(HttpStatus.OK, "activation", locale, csrf, Map.of("link", link));
    }

    /** The device that held the link is known from now on, so that its owner gets in whatever others try. */
    @MayCall(MayCall.ANYONE)
    @PostMapping("/activation")
    ResponseEntity<String> activate(
            @RequestParam String link,
            @RequestParam String password,
            HttpServletResponse response,
            Locale locale,
            CsrfToken csrf) {
        return switch (activation.activate(link, password)) {
            case Result.Done done -> {
                cookie.write(devices.remember(done.person()), response);
                yield Next.to("/sign-in");
            }
            case Result.Weak weak ->
                again(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "activation." + weak.weakness().name(),
                        link,
                        locale,
                        csrf);
            case Result.Void nothing -> again(HttpStatus.NOT_FOUND, "activation.VOID", "", locale, csrf);
        };
    }

    private ResponseEntity<String> again(
            HttpStatus status, String problem, String link, Locale locale, CsrfToken csrf) {
        return pages.show(status, "activation", locale, csrf, Map.of("link", link, "problem", problem));
    }
}
