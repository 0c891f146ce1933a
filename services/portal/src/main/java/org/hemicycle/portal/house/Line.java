package org.hemicycle.portal.house;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** HTTP to one service: JSON both ways, its refusals as {@link Refusal}. */
final class Line {

    private static final List<Integer> NO_ANSWER = List.of(502, 503, 504);
    private static final Pattern SENDABLE = Pattern.compile("[\\x20-\\x7e]*");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final RestClient http;

    Line(URI service, PortalSettings.Limits limits) {
        var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofMillis(700)).build();
        var requests = new JdkClientHttpRequestFactory(client);
        requests.setReadTimeout(limits.actWithin());
        this.http = RestClient.builder()
                .baseUrl(service.toString())
                .requestFactory(requests)
                .build();
    }

    <T> Answer<T> ask(
            HttpMethod method,
            @Nullable String token,
            Consumer<HttpHeaders> headers,
            @Nullable Object form,
            Class<T> type,
            String path,
            Object... values) {
        var request = http.method(method).uri(path, values).headers(headers).headers(Line::requireSendable);
        if (token != null) {
            request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        }
        if (form instanceof Parcel parcel) {
            request.contentType(MediaType.APPLICATION_OCTET_STREAM)
                    .header("File-Name", parcel.encodedName())
                    .body(parcel::writeTo);
        } else if (form instanceof byte[] file) {
            request.contentType(MediaType.APPLICATION_OCTET_STREAM).body(file);
        } else if (form != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(JSON.writeValueAsBytes(form));
        }
        try {
            return request.exchange((asked, answered) -> answer(answered, type));
        } catch (ResourceAccessException unreachable) {
            throw new Unanswered("no answer", unreachable);
        }
    }

    /** Versions, keys and codes come from forms: what no header can carry was typed in none of ours. */
    private static void requireSendable(HttpHeaders headers) {
        headers.forEach((name, values) -> values.forEach(value -> {
            if (!SENDABLE.matcher(value).matches()) {
                throw new Refusal(Problem.of(400));
            }
        }));
    }

    private static <T> Answer<T> answer(ClientHttpResponse answered, Class<T> type) throws IOException {
        var status = answered.getStatusCode().value();
        var body = answered.getBody().readAllBytes();
        if (NO_ANSWER.contains(status)) {
            throw new Unanswered("answered " + status, null);
        }
        if (status >= 400) {
            throw new Refusal(problem(status, body));
        }
        var headers = answered.getHeaders();
        return new Answer<>(content(body, type), headers.getETag(), headers.getFirst(HttpHeaders.LOCATION));
    }

    /** Text and bytes as they are, everything else is JSON. */
    private static <T> T content(byte[] body, Class<T> type) {
        if (type == byte[].class) {
            return type.cast(body);
        }
        return JSON.readValue(body.length == 0 ? "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8) : body, type);
    }

    private static Problem problem(int status, byte[] body) {
        try {
            var told = JSON.readValue(body, Problem.class);
            return told == null || told.status() == 0 ? Problem.of(status) : told;
        } catch (JacksonException unreadable) {
            return Problem.of(status);
        }
    }
}
