package org.hemicycle.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hemicycle.identity.page.Pages;
import org.hemicycle.identity.session.SessionContexts;
import org.hemicycle.identity.session.SessionCookie;
import org.hemicycle.identity.session.SessionEnd;
import org.hemicycle.identity.session.SessionProcedure;
import org.hemicycle.identity.signin.Attempt;
import org.hemicycle.identity.signin.DeviceCookie;
import org.hemicycle.identity.signin.Outcome;
import org.hemicycle.identity.signin.SignInProcedure;
import org.hemicycle.platform.web.MayCall;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The pages to sign in and out. They work without any script. */
@RestController
class SignInController {

    private final Pages pages;
    private final SignInProcedure signIn;
    private final SessionProcedure sessions;
    private final SessionContexts contexts;
    private final SessionCookie cookie;
    private final DeviceCookie devices;

    SignInController(
            Pages pages,
            SignInProcedure signIn,
            SessionProcedure sessions,
            SessionContexts contexts,
            SessionCookie cookie,
            DeviceCookie devices) {
        this.pages = pages;
        this.signIn = signIn;
        this.sessions = sessions;
        this.contexts = contexts;
        this.cookie = cookie;
        this.devices = devices;
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/sign-in")
    ResponseEntity<String> form(
            @RequestParam(name = "continue", defaultValue = "") String next, Locale locale, CsrfToken csrf) {
        return pages.show(HttpStatus.OK, "sign-in", locale, csrf, Map.of("continue", next));
    }

    @MayCall(MayCall.ANYONE)
    @PostMapping("/sign-in")
    ResponseEntity<String> signIn(
            @RequestParam String email,
            @RequestParam String password,
            @RequestParam(name = "continue", defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            CsrfToken csrf) {
        var attempt = new Attempt(
                email.strip(),
                password,
                request.getRemoteAddr(),
                request.getHeader("User-Agent"),
                devices.read(request).orElse(null));
        var again = new HashMap<>(Map.of("continue", next, "email", email));
        return switch (signIn.signIn(attempt)) {
            case Outcome.Welcome welcome -> goOn(welcome, next, request, response);
            case Outcome.Wrong wrong -> {
                again.put("problem", "sign-in.wrong");
                yield pages.show(HttpStatus.UNAUTHORIZED, "sign-in", locale, csrf, again);
            }
            case Outcome.Wait wait -> {
                again.put("problem", "sign-in.wait");
                yield pages.show(HttpStatus.TOO_MANY_REQUESTS, "sign-in", locale, csrf, again);
            }
        };
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/signed-in")
    ResponseEntity<String> signedIn(Locale locale, CsrfToken csrf) {
        return pages.show(HttpStatus.OK, "signed-in", locale, csrf, Map.of());
    }

    @MayCall(MayCall.ANYONE)
    @PostMapping("/sign-out")
    ResponseEntity<String> signOut(HttpServletRequest request, HttpServletResponse response) {
        end(request, response);
        return Next.to("/signed-out");
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/signed-out")
    ResponseEntity<String> signedOut(Locale locale, CsrfToken csrf) {
        return pages.show(HttpStatus.OK, "signed-out", locale, csrf, Map.of());
    }

    /** The session this browser had before ends: one browser, one session. */
    private ResponseEntity<String> goOn(
            Outcome.Welcome welcome, String next, HttpServletRequest request, HttpServletResponse response) {
        end(request, response);
        cookie.write(welcome.session().secret(), response);
        devices.write(welcome.device(), response);
        return Next.to(Next.isOurs(next) ? next : "/signed-in");
    }

    private void end(HttpServletRequest request, HttpServletResponse response) {
        contexts.find(request).ifPresent(before -> {
            sessions.end(before.getPrincipal(), before.session(), SessionEnd.SIGNED_OUT);
            cookie.clear(response);
        });
    }
}
