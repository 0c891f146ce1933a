package org.hemicycle.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Opens the trace of each request and tells its id in {@code X-Correlation-Id}. */
class TraceFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var trace = Trace.follow(request.getHeader(Trace.HEADER));
        Trace.enter(trace);
        response.setHeader("X-Correlation-Id", Trace.id(trace));
        try {
            chain.doFilter(request, response);
        } finally {
            Trace.enter(null);
        }
    }
}
