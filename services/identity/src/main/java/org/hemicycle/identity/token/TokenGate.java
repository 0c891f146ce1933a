package org.hemicycle.identity.token;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.hemicycle.identity.limit.Limit;
import org.hemicycle.identity.limit.Limits;
import org.hemicycle.platform.web.Network;
import org.hemicycle.platform.web.TooMany;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Counts who asks for tokens, before secrets are compared. Who brings a secret that was right before has a count of the
 * client's own; the others share those of their network, which only that network can use up.
 */
final class TokenGate extends OncePerRequestFilter {

    private static final Set<String> GUARDED = Set.of("/oauth2/token", "/oauth2/revoke");

    private record Count(String name, String subject, Limit limit) {}

    private final Limits limits;
    private final TokenLimits settings;
    private final KnownSecrets secrets;
    private final HandlerExceptionResolver problems;

    private TokenGate(Limits limits, TokenLimits settings, KnownSecrets secrets, HandlerExceptionResolver problems) {
        this.limits = limits;
        this.settings = settings;
        this.secrets = secrets;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !GUARDED.contains(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var brought = ClientSecret.of(request);
        var known = secrets.isKnown(brought);
        var counts = known ? ofTheClient(brought) : ofStrangers(request, brought);
        var wait = counts.stream()
                .flatMap(count -> limits.take(count.name(), count.subject(), count.limit()).stream())
                .findFirst();
        if (wait.isPresent()) {
            problems.resolveException(request, response, null, new TooMany(wait.get()));
            return;
        }
        chain.doFilter(request, response);
        learn(response.getStatus(), brought, known, counts);
    }

    private List<Count> ofTheClient(ClientSecret brought) {
        return List.of(new Count("client", brought.clientId(), settings.client()));
    }

    private List<Count> ofStrangers(HttpServletRequest request, ClientSecret brought) {
        var source = Network.of(request.getRemoteAddr());
        return List.of(
                new Count("token-source", source, settings.source()),
                new Count("token-both", source + "|" + brought.clientId(), settings.sourceAndClient()));
    }

    /** Whoever got a token guessed nothing. */
    private void learn(int status, ClientSecret brought, boolean known, List<Count> counts) {
        if (status == HttpServletResponse.SC_OK && !known) {
            secrets.remember(brought);
            counts.forEach(count -> limits.giveBack(count.name(), count.subject(), count.limit()));
        } else if (status == HttpServletResponse.SC_UNAUTHORIZED) {
            secrets.forget(brought);
        }
    }

    /** A filter of the token server's chain, and of no other request. */
    @Configuration(proxyBeanMethods = false)
    static class Setup {

        @Bean
        TokenGate tokenGate(
                Limits limits,
                TokenLimits settings,
                KnownSecrets secrets,
                @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
            return new TokenGate(limits, settings, secrets, problems);
        }

        @Bean
        FilterRegistrationBean<TokenGate> onlyForTokens(TokenGate gate) {
            var registration = new FilterRegistrationBean<>(gate);
            registration.setEnabled(false);
            return registration;
        }
    }
}
