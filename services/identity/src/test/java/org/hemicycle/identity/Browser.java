package org.hemicycle.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody's browser: keeps cookies, fills forms as they were served, follows a redirect when told. */
public final class Browser {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final URI service;
    private HttpClient http = client().build();

    public Browser(int port) {
        this.service = URI.create("http://127.0.0.1:" + port);
    }

    /** Where it calls from, as in {@code 127.0.0.7}. */
    public Browser localAddress(String address) {
        try {
            http = client().localAddress(InetAddress.getByName(address)).build();
            return this;
        } catch (UnknownHostException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private HttpClient.Builder client() {
        return HttpClient.newBuilder().cookieHandler(cookies).followRedirects(HttpClient.Redirect.NEVER);
    }

    public HttpResponse<String> open(String path) {
        return send(HttpRequest.newBuilder(service.resolve(path)));
    }

    /** Opens the page, fills its form and sends it. */
    public HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
        var token = FORM_TOKEN.matcher(open(page).body());
        var filled = new java.util.HashMap<>(fields);
        if (token.find()) {
            filled.put("_csrf", token.group(1));
        }
        return post(action, filled);
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return send(HttpRequest.newBuilder(service.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields))));
    }

    public HttpResponse<String> signIn(String email, String password) {
        return submit("/sign-in", "/sign-in", Map.of("email", email, "password", password));
    }

    /** Of the demo's people. */
    public Browser signedInAs(String demoPerson) {
        var answer = signIn(demoPerson + "@example.org", "demo-" + demoPerson);
        if (answer.statusCode() != 303) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return this;
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(
                    request.header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Firefox/150.0")
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    public CookieManager cookies() {
        return cookies;
    }

    public static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
