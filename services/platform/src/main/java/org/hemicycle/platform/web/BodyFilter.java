package org.hemicycle.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Reads bodies once, up to a limit (413 beyond it), so that fingerprint and controller see the same bytes. Forms are left
 * to the container, which reads their fields itself, and {@link StreamedBody} to who asks for it.
 */
class BodyFilter extends OncePerRequestFilter {

    private final int limit;
    private final HandlerLookup handlers;
    private final HandlerExceptionResolver problems;

    BodyFilter(int limit, HandlerLookup handlers, HandlerExceptionResolver problems) {
        this.limit = limit;
        this.handlers = handlers;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        boolean form = type != null
                && (type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                        || type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE));
        return form || ("PUT".equals(request.getMethod()) && isStreamed(request));
    }

    private boolean isStreamed(HttpServletRequest request) {
        return handlers.find(request)
                .filter(found -> found.method().hasMethodAnnotation(StreamedBody.class))
                .isPresent();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var body = request.getContentLengthLong() > limit
                ? null
                : request.getInputStream().readNBytes(limit + 1);
        if (body == null || body.length > limit) {
            var refusal = new Refused(413, "The body may have %d bytes".formatted(limit));
            problems.resolveException(request, response, null, refusal);
            return;
        }
        chain.doFilter(new BufferedRequest(request, body), response);
    }
}
