package org.hemicycle.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Finds the controller method that a request will reach, before it does. */
class HandlerLookup {

    record Found(HandlerMethod method, String route) {

        /** Keys of different people, or for different routes, have nothing to do with each other. */
        String scope() {
            var who = SecurityContextHolder.getContext().getAuthentication();
            return (who == null ? "anonymous" : who.getName()) + " " + route;
        }
    }

    /** Asked for once: the container goes through all its beans for an answer. */
    private final Supplier<List<RequestMappingHandlerMapping>> mappings;

    HandlerLookup(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = SingletonSupplier.of(() -> mappings.orderedStream().toList());
    }

    Optional<Found> find(HttpServletRequest request) {
        ServletRequestPathUtils.parseAndCache(request);
        return mappings.get().stream()
                .flatMap(mapping -> find(mapping, request).stream())
                .findFirst();
    }

    private static Optional<Found> find(RequestMappingHandlerMapping mapping, HttpServletRequest request) {
        try {
            var chain = mapping.getHandler(request);
            return chain != null && chain.getHandler() instanceof HandlerMethod method
                    ? Optional.of(new Found(method, route(request)))
                    : Optional.empty();
        } catch (Exception noHandler) { // declared by Spring; the dispatcher meets it again and answers
            return Optional.empty();
        }
    }

    private static String route(HttpServletRequest request) {
        return request.getMethod() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    }
}
