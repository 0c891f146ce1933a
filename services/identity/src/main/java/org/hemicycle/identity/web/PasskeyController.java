package org.hemicycle.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.hemicycle.identity.passkey.PasskeyProcedure;
import org.hemicycle.identity.session.SessionContexts;
import org.hemicycle.identity.session.SessionCookie;
import org.hemicycle.identity.session.SignedIn;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the page's script asks on behalf of an authenticator, in the JSON of WebAuthn level 3. */
@RestController
@RequestMapping("/passkeys")
class PasskeyController {

    record Registered(UUID passkey) {}

    private static final JsonMapper WEBAUTHN =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private final PasskeyProcedure passkeys;
    private final SessionContexts contexts;
    private final SessionCookie cookie;

    PasskeyController(PasskeyProcedure passkeys, SessionContexts contexts, SessionCookie cookie) {
        this.passkeys = passkeys;
        this.contexts = contexts;
        this.cookie = cookie;
    }

    @MayCall(MayCall.ANYONE)
    @PostMapping(path = "/registration-challenge", produces = MediaType.APPLICATION_JSON_VALUE)
    String askToRegister(HttpServletRequest request) {
        return WEBAUTHN.writeValueAsString(passkeys.askToRegister(signedIn(request)));
    }

    @MayCall(MayCall.ANYONE)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Registered register(
            @RequestParam(defaultValue = "Passkey") String label,
            @RequestBody String answer,
            HttpServletRequest request) {
        var credential = read(answer, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
        return new Registered(passkeys.register(signedIn(request), credential, label.strip()));
    }

    @MayCall(MayCall.ANYONE)
    @PostMapping(path = "/challenge", produces = MediaType.APPLICATION_JSON_VALUE)
    String askToProve(HttpServletRequest request) {
        return WEBAUTHN.writeValueAsString(passkeys.askToProve(signedIn(request)));
    }

    @MayCall(MayCall.ANYONE)
    @PostMapping(path = "/proof", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void prove(@RequestBody String answer, HttpServletRequest request, HttpServletResponse response) {
        var credential = read(answer, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
        cookie.write(passkeys.prove(signedIn(request), credential).secret(), response);
    }

    /** By the cookie, not by a token: it is the browser's session that grows stronger. */
    private SignedIn signedIn(HttpServletRequest request) {
        return contexts.find(request).orElseThrow(() -> new Refused(401, "Sign in first"));
    }

    private static <T> T read(String answer, TypeReference<T> type) {
        try {
            return WEBAUTHN.readValue(answer, type);
        } catch (JacksonException unreadable) {
            throw new Refused(400, "The body is not what an authenticator answers");
        }
    }
}
