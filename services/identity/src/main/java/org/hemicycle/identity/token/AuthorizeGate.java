package org.hemicycle.identity.token;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.hemicycle.identity.client.WebClientProcedure;
import org.hemicycle.identity.session.SessionContexts;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Before a code is given: the application is one of ours, else the browser is sent nowhere; and who signed in proved it
 * as freshly and as strongly as the application asks ({@code max_age, prompt=login}, {@code acr_values}: RFC 9470).
 */
final class AuthorizeGate extends OncePerRequestFilter {

    private final WebClientProcedure applications;
    private final SessionContexts sessions;
    private final Responses responses;
    private final Clock realTime;

    private AuthorizeGate(
            WebClientProcedure applications, SessionContexts sessions, Responses responses, Clock realTime) {
        this.applications = applications;
        this.sessions = sessions;
        this.responses = responses;
        this.realTime = realTime;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(TokenSecurity.AUTHORIZE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var demand = Demand.of(request);
        if (!isKnown(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, "No application of ours asks this");
            return;
        }
        var page = sessions.find(request)
                .map(signedIn -> demand.pageFor(signedIn, realTime.instant()))
                .orElse(Optional.of("/sign-in"));
        if (page.isEmpty()) {
            chain.doFilter(request, response);
        } else if (demand.mayNotAsk()) {
            responses.needsAPage(request, response);
        } else {
            ToPage.send(page.get(), request, demand.query(), response);
        }
    }

    private boolean isKnown(HttpServletRequest request) {
        var clientId = Optional.ofNullable(request.getParameter("client_id"));
        var redirect = Optional.ofNullable(request.getParameter("redirect_uri"));
        return "GET".equals(request.getMethod())
                && clientId.filter(applications::exists).isPresent()
                && redirect.filter(uri -> applications.mayRedirectTo(clientId.get(), uri))
                        .isPresent();
    }

    /** A filter of the token server's chain, and of no other request. */
    @Configuration(proxyBeanMethods = false)
    static class Setup {

        @Bean
        AuthorizeGate authorizeGate(
                WebClientProcedure applications,
                SessionContexts sessions,
                Responses responses,
                @Qualifier("machineClock") Clock realTime) {
            return new AuthorizeGate(applications, sessions, responses, realTime);
        }

        @Bean
        FilterRegistrationBean<AuthorizeGate> notForEveryRequest(AuthorizeGate gate) {
            var registration = new FilterRegistrationBean<>(gate);
            registration.setEnabled(false);
            return registration;
        }
    }
}
