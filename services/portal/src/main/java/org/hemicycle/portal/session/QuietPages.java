package org.hemicycle.portal.session;

import io.micrometer.observation.ObservationPredicate;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.hemicycle.platform.web.SenderlessRequest;
import org.hemicycle.portal.frame.LanguageChoice;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.observation.ServerRequestObservationContext;

/**
 * Around the pages of a letter without an account: nobody is known, nothing is kept in the browser or counted here, and
 * only so many are served at once.
 */
@Configuration(proxyBeanMethods = false)
public class QuietPages {

    static final String START = "/letter";

    private static final Set<String> KEPT = Set.of(
            "accept",
            "accept-language",
            "content-type",
            "content-length",
            "transfer-encoding",
            "host",
            "sec-fetch-site");

    private final Semaphore places;

    QuietPages(@Value("${portal.letters-at-once:12}") int atOnce) {
        this.places = new Semaphore(atOnce);
    }

    /** Whether this is such a page, by its address. */
    public static boolean isQuiet(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.equals(START) || path.startsWith(START + "/");
    }

    @Bean
    FilterRegistrationBean<Filter> unseenVisitors() {
        var registration = new FilterRegistrationBean<Filter>((request, response, chain) ->
                pass((HttpServletRequest) request, (HttpServletResponse) response, chain));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isQuiet(request)) {
            chain.doFilter(request, response);
            return;
        }
        if (!places.tryAcquire()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            response.sendError(503);
            return;
        }
        try {
            request.setAttribute(LanguageChoice.KEEPS_NOTHING, true);
            chain.doFilter(new SenderlessRequest(request, KEPT), response);
        } finally {
            places.release();
        }
    }

    /** Metrics would count filers and tell when they come. */
    @Bean
    ObservationPredicate lettersAreNotMeasured() {
        return (name, context) -> !(context instanceof ServerRequestObservationContext http
                && http.getCarrier() != null
                && isQuiet(http.getCarrier()));
    }
}
