package org.hemicycle.elections.web;

import io.micrometer.observation.ObservationPredicate;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import org.hemicycle.elections.box.CastDesk;
import org.hemicycle.platform.web.SenderlessRequest;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * Around the routes that take ballots and show the board nobody is known and nothing is measured: not who calls, not when,
 * not how often. Stands before everything else that looks at a request.
 */
@Configuration(proxyBeanMethods = false)
class SilentBallots {

    /** No token, trace or key for repeats: only what a ballot needs. */
    private static final Set<String> KEPT =
            Set.of("accept", "content-type", "content-length", "transfer-encoding", "host", "if-match");

    private static final String BOX = "/ballot-box/";
    private static final List<String> SIGNED_IN =
            List.of("/key", "/opening", "/record/auditors", "/record/cosignatures");

    @Bean
    FilterRegistrationBean<jakarta.servlet.Filter> unsignedCallers() {
        var registration = new FilterRegistrationBean<jakarta.servlet.Filter>(
                (request, response, chain) -> forward((HttpServletRequest) request, response, chain));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    FilterRegistrationBean<CastLane> castLane(CastDesk desk, JsonMapper json, Validator validator) {
        var registration = new FilterRegistrationBean<>(new CastLane(desk, json, validator));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }

    private static void forward(HttpServletRequest request, jakarta.servlet.ServletResponse response, FilterChain chain)
            throws java.io.IOException, jakarta.servlet.ServletException {
        chain.doFilter(isSilent(request) ? new SenderlessRequest(request, KEPT) : request, response);
    }

    /** Metrics would count casts while the box is open; those of the security filters count every request. */
    @Bean
    ObservationPredicate ballotsAreNotMeasured() {
        return (name, context) -> !name.startsWith("spring.security.")
                && !(context instanceof ServerRequestObservationContext http
                        && http.getCarrier() != null
                        && isSilent(http.getCarrier()));
    }

    private static boolean isSilent(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith(BOX) && SIGNED_IN.stream().noneMatch(path::contains);
    }
}
