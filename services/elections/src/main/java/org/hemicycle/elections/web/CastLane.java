package org.hemicycle.elections.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hemicycle.elections.box.CastDesk;
import org.hemicycle.elections.web.BallotBoxController.Receipt;
import org.hemicycle.platform.web.BufferedRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The short way of a first ballot with nothing amiss: taken apart, stored and answered before anything asks who calls.
 * Whatever is not stored here goes the long way and gets its answer there; to cast again what is stored changes nothing.
 */
class CastLane extends OncePerRequestFilter {

    private static final Pattern ROUTE =
            Pattern.compile("/ballot-box/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/ballots");
    private static final int MOST_BYTES = 16 * 1024;

    private final CastDesk desk;
    private final JsonMapper json;
    private final Validator validator;

    CastLane(CastDesk desk, JsonMapper json, Validator validator) {
        this.desk = desk;
        this.json = json;
        this.validator = validator;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var route = ROUTE.matcher(request.getRequestURI());
        if (!route.matches() || !isFirstBallot(request)) {
            chain.doFilter(request, response);
            return;
        }
        var body = request.getInputStream().readNBytes(request.getContentLength());
        var receipt = stored(UUID.fromString(route.group(1)), body);
        if (receipt.isPresent()) {
            answer(receipt.get(), response);
        } else {
            chain.doFilter(new BufferedRequest(request, body), response);
        }
    }

    private static boolean isFirstBallot(HttpServletRequest request) {
        return "POST".equals(request.getMethod())
                && MediaType.APPLICATION_JSON_VALUE.equals(request.getContentType())
                && request.getContentLength() > 0
                && request.getContentLength() <= MOST_BYTES
                && request.getHeader(HttpHeaders.IF_MATCH) == null;
    }

    private Optional<Receipt> stored(UUID election, byte[] body) {
        try {
            var form = json.readValue(body, BallotForm.class);
            return validator.validate(form).isEmpty() ? stored(election, form) : Optional.empty();
        } catch (RuntimeException refused) { // the long way meets the same, and answers in sentences
            return Optional.empty();
        }
    }

    private Optional<Receipt> stored(UUID election, BallotForm form) {
        var cast = form.cast(election, Optional.empty());
        return desk.cast(cast)
                ? Optional.of(new Receipt(election, cast.tracker().hex()))
                : Optional.empty();
    }

    private void answer(Receipt receipt, HttpServletResponse response) throws IOException {
        var bytes = json.writeValueAsBytes(receipt);
        response.setStatus(HttpServletResponse.SC_CREATED);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader(HttpHeaders.ETAG, "\"" + receipt.tracker() + "\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
