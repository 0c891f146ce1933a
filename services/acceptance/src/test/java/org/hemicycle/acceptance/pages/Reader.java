package org.hemicycle.acceptance.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser without scripts: follows redirects between portal and identity, keeps each one's cookies. */
final class Reader {

    /** A page as it came. @param took from the click to the last byte */
    record Page(String path, int status, String body, Duration took) {

        boolean saysThatSomethingIsAway() {
            return body.contains("does not answer");
        }
    }

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Map<String, String>> cookies = new TreeMap<>();
    private final URI portal;

    Reader(int port) {
        portal = URI.create("http://localhost:" + port);
    }

    void signIn(String who) {
        var form = follow(get(portal.resolve("/oauth2/authorization/hemicycle")));
        var token = FORM_TOKEN.matcher(form.body());
        if (!token.find()) {
            throw new AssertionError("No form at " + form.uri() + ": " + form.body());
        }
        var fields = Map.of("_csrf", token.group(1), "email", who + "@example.org", "password", "demo-" + who);
        follow(post(form.uri().resolve("/sign-in"), fields));
    }

    Page open(String path) {
        var begun = System.nanoTime();
        var answer = follow(get(portal.resolve(path)));
        return new Page(path, answer.statusCode(), answer.body(), Duration.ofNanos(System.nanoTime() - begun));
    }

    /** The pages that links lead to from here, each once; files and other languages left out. */
    TreeSet<String> pagesFrom(String start, int most) {
        var found = new TreeSet<String>();
        var next = new java.util.ArrayDeque<>(java.util.List.of(start));
        while (!next.isEmpty() && found.size() < most) {
            var path = next.poll();
            if (found.add(path)) {
                LINK.matcher(open(path).body())
                        .results()
                        .map(link -> link.group(1).replace("&amp;", "&"))
                        .filter(link -> !link.matches(".*(lang=|\\.csv|\\.json|/sign-|\\.svg).*"))
                        .forEach(next::add);
            }
        }
        return found;
    }

    private HttpResponse<String> follow(HttpResponse<String> answer) {
        var last = answer;
        for (int hops = 0; hops < 12 && last.statusCode() / 100 == 3; hops++) {
            last = get(last.uri().resolve(last.headers().firstValue("Location").orElse("/")));
        }
        return last;
    }

    private HttpResponse<String> get(URI address) {
        return send(HttpRequest.newBuilder(address).GET(), address);
    }

    private HttpResponse<String> post(URI address, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)),
                address);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, URI address) {
        var jar = cookies.computeIfAbsent(address.getAuthority(), none -> new TreeMap<>());
        if (!jar.isEmpty()) {
            request.header(
                    "Cookie", jar.entrySet().stream().map(Object::toString).collect(Collectors.joining("; ")));
        }
        try {
            var answer = http.send(
                    request.header("User-Agent", "Firefox/150.0")
                            .timeout(Duration.ofSeconds(20))
                            .build(),
                    BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(cookie -> keep(cookie, jar));
            return answer;
        } catch (IOException failure) {
            throw new AssertionError(address.toString(), failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private static void keep(String cookie, Map<String, String> jar) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) {
            jar.remove(pair[0]);
        } else {
            jar.put(pair[0], pair[1]);
        }
    }
}
