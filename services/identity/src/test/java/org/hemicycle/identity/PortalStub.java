package org.hemicycle.identity;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The application people sign in to, as far as the protocol goes: sends browsers, takes codes, refuses a mix-up. */
public final class PortalStub {

    public static final String ISSUER = "http://localhost:8081";
    public static final String REDIRECT = "http://localhost:8080/login/oauth2/code/hemicycle";

    private final Caller identity;
    private final String verifier = UUID.randomUUID().toString() + UUID.randomUUID();
    private final String state = UUID.randomUUID().toString();
    private final String nonce = UUID.randomUUID().toString();

    public PortalStub(int port) {
        this.identity = new Caller(port);
    }

    /** Where it sends the browser. */
    public String question(String... more) {
        var asked = new HashMap<>(Map.of(
                "response_type",
                "code",
                "client_id",
                "portal",
                "redirect_uri",
                REDIRECT,
                "scope",
                "openid profile",
                "state",
                state,
                "nonce",
                nonce,
                "code_challenge",
                challenge(),
                "code_challenge_method",
                "S256"));
        for (var i = 0; i < more.length; i += 2) {
            if (more[i + 1].isEmpty()) {
                asked.remove(more[i]);
            } else {
                asked.put(more[i], more[i + 1]);
            }
        }
        return "/oauth2/authorize?" + Browser.form(asked);
    }

    public Caller.Reply tokensFor(Browser browser, String... more) {
        return exchange(codeFor(browser, more));
    }

    public String codeFor(Browser browser, String... more) {
        return accept(browser.open(question(more)));
    }

    /** The code, if the answer is to its question and from whom it asked (RFC 9207). */
    public String accept(HttpResponse<String> answer) {
        var location = answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
        var parameters = parameters(location);
        if (!ISSUER.equals(parameters.get("iss")) || !state.equals(parameters.get("state"))) {
            throw new MixedUp(location);
        }
        if (!parameters.containsKey("code")) {
            throw new AssertionError(location);
        }
        return parameters.get("code");
    }

    public Caller.Reply exchange(String code) {
        return ask(Map.of(
                "grant_type", "authorization_code", "code", code, "redirect_uri", REDIRECT, "code_verifier", verifier));
    }

    public Caller.Reply refresh(String token) {
        return ask(Map.of("grant_type", "refresh_token", "refresh_token", token));
    }

    /** Asks the token endpoint, as the portal. */
    public Caller.Reply ask(Map<String, String> form) {
        return identity.form("/oauth2/token", "portal", "demo-portal", form);
    }

    public String nonce() {
        return nonce;
    }

    public static Map<String, String> parameters(String location) {
        return Arrays.stream(URI.create(location).getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8)));
    }

    private String challenge() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An answer that is not from whom it asked, or not to what it asked. */
    public static final class MixedUp extends RuntimeException {

        private static final long serialVersionUID = 1L;

        MixedUp(String location) {
            super(location);
        }
    }
}
