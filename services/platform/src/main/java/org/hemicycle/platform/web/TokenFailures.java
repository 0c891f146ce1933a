package org.hemicycle.platform.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** A token that is not accepted: 401. One that cannot be checked, because identity and its keys are away: 503. */
final class TokenFailures
        implements AuthenticationFailureHandler, ObjectPostProcessor<BearerTokenAuthenticationFilter> {

    private final AuthenticationEntryPoint unauthenticated;
    private final HandlerExceptionResolver problems;

    TokenFailures(AuthenticationEntryPoint unauthenticated, HandlerExceptionResolver problems) {
        this.unauthenticated = unauthenticated;
        this.problems = problems;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        if (failure instanceof AuthenticationServiceException) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            var away = new Refused(503, "No token can be checked at the moment");
            problems.resolveException(request, response, null, away);
        } else {
            unauthenticated.commence(request, response, failure);
        }
    }

    @Override
    public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
        filter.setAuthenticationFailureHandler(this);
        return filter;
    }
}
