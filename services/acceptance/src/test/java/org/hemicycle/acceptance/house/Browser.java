package org.hemicycle.acceptance.house;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Somebody's browser at identity's pages, and the portal that sent it there. */
public final class Browser {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final String REDIRECT = "http://localhost:8080/login/oauth2/code/hemicycle";

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI identity;

    public Browser(RunningService identity) {
        this.identity = URI.create("http://127.0.0.1:" + identity.port());
    }

    /** Follows a one-time link and chooses a password. */
    public void activate(String link, String password) {
        var secret = link.substring(link.indexOf("link=") + "link=".length());
        submit("/activation?link=" + secret, "/activation", Map.of("link", secret, "password", password));
    }

    public void signIn(String email, String password) {
        submit("/sign-in", "/sign-in", Map.of("email", email, "password", password));
    }

    /** By authorization code with PKCE. */
    public String token() {
        var verifier = UUID.randomUUID().toString() + UUID.randomUUID();
        var asked = form(Map.of(
                "response_type", "code",
                "client_id", "portal",
                "redirect_uri", REDIRECT,
                "scope", "openid",
                "state", UUID.randomUUID().toString(),
                "code_challenge", challenge(verifier),
                "code_challenge_method", "S256"));
        var answer = send(request("/oauth2/authorize?" + asked)).headers().firstValue("Location");
        var code = CODE.matcher(answer.orElse(""));
        if (!code.find()) {
            throw new AssertionError("No code: " + answer);
        }
        return exchange(code.group(1), verifier);
    }

    private String exchange(String code, String verifier) {
        var basic = Base64.getEncoder().encodeToString("portal:demo-portal".getBytes(UTF_8));
        var answer = send(post(
                        "/oauth2/token",
                        Map.of(
                                "grant_type", "authorization_code",
                                "code", code,
                                "redirect_uri", REDIRECT,
                                "code_verifier", verifier))
                .header("Authorization", "Basic " + basic));
        return JsonMapper.shared().readTree(answer.body()).path("access_token").asString();
    }

    private void submit(String page, String action, Map<String, String> fields) {
        var token = FORM_TOKEN.matcher(send(request(page)).body());
        var filled = new HashMap<>(fields);
        if (token.find()) {
            filled.put("_csrf", token.group(1));
        }
        var answer = send(post(action, filled));
        if (answer.statusCode() != 303) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
    }

    private HttpRequest.Builder post(String path, Map<String, String> fields) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(identity.resolve(path)).header("User-Agent", "Firefox/150.0");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private static String challenge(String verifier) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
