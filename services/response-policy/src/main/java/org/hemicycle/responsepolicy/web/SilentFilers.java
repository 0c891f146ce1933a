package org.hemicycle.responsepolicy.web;

import io.micrometer.observation.ObservationPredicate;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.observation.ServerRequestObservationContext;

/**
 * Around the routes of filers nobody is known and nothing is measured. Only so many of their requests are served at once:
 * whoever floods these routes, or sends slowly, finds the rest of the service as it was.
 */
@Configuration(proxyBeanMethods = false)
class SilentFilers {

    static final String BY_CODE = "/filer/";
    private static final String BY_ACCOUNT = "/my-letters";

    private final Semaphore places;
    private final Duration patience;
    private final Duration patienceWithDocuments;

    SilentFilers(
            @Value("${response-policy.filing.at-once}") int atOnce,
            @Value("${response-policy.filing.patience}") Duration patience,
            @Value("${response-policy.documents.patience}") Duration patienceWithDocuments) {
        this.places = new Semaphore(atOnce);
        this.patience = patience;
        this.patienceWithDocuments = patienceWithDocuments;
    }

    @Bean
    FilterRegistrationBean<jakarta.servlet.Filter> unsignedFilers() {
        var registration = new FilterRegistrationBean<jakarta.servlet.Filter>((request, response, chain) ->
                filter((HttpServletRequest) request, (HttpServletResponse) response, chain));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    private void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isByCode(request)) {
            silent(response);
            inPlace(request, response, chain);
        } else if (isByAccount(request)) {
            silent(response);
            chain.doFilter(UnsignedFiler.byAccount(request, patience(request)), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void inPlace(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!places.tryAcquire()) {
            full(response);
            return;
        }
        try {
            chain.doFilter(UnsignedFiler.byCode(request, patience(request)), response);
        } catch (IOException brokenOff) { // nobody's mistake but the sender's: no line in a log, no way to fill one
            refuse(response, 408, "request-timeout", "Request timeout", "The request did not arrive in time");
        } finally {
            places.release();
        }
    }

    private Patience patience(HttpServletRequest request) {
        return new Patience(request.getRequestURI().contains("/documents/") ? patienceWithDocuments : patience);
    }

    private static void silent(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static void full(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        refuse(
                response,
                429,
                "too-many-requests",
                "Too many requests",
                "Many write at this moment; send it again later");
    }

    private static void refuse(HttpServletResponse response, int status, String type, String title, String detail)
            throws IOException {
        if (!response.isCommitted()) {
            response.setStatus(status);
            response.setContentType("application/problem+json");
            response.getWriter().write("""
                {"type": "urn:problem:%s", "title": "%s", "status": %d, "detail": "%s"}\
                """.formatted(type, title, status, detail));
        }
    }

    /** Metrics would count filers and tell when they come. */
    @Bean
    ObservationPredicate filersAreNotMeasured() {
        return (name, context) -> !name.startsWith("spring.security.")
                && !(context instanceof ServerRequestObservationContext http
                        && http.getCarrier() != null
                        && (isByCode(http.getCarrier()) || isByAccount(http.getCarrier())));
    }

    private static boolean isByCode(HttpServletRequest request) {
        return request.getRequestURI().startsWith(BY_CODE);
    }

    private static boolean isByAccount(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.equals(BY_ACCOUNT) || path.startsWith(BY_ACCOUNT + "/");
    }
}
