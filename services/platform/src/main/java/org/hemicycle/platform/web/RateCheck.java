package org.hemicycle.platform.web;

import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hemicycle.platform.identity.Actors;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Keeps one caller from using up what is costly. Each instance counts for itself, in memory: this protects the machine,
 * not a secret.
 */
class RateCheck implements HandlerInterceptor {

    /** Whose count is forgotten begins anew: to be one of many forgives, and locks nobody out. */
    private static final int CALLERS = 10_000;

    private final Map<String, Rate> rates;
    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(256, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > CALLERS;
        }
    });

    RateCheck(Map<String, Rate> rates) {
        this.rates = Map.copyOf(rates);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getMethodAnnotation(RateLimited.class) instanceof RateLimited limit) {
            count(limit.value(), request);
        }
        return true;
    }

    private void count(String name, HttpServletRequest request) {
        var bucket = buckets.computeIfAbsent(name + " " + caller(request), key -> bucket(name));
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooMany(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private static String caller(HttpServletRequest request) {
        var person = Actors.current().person();
        return person == null ? Network.of(request.getRemoteAddr()) : person.toString();
    }

    private Bucket bucket(String name) {
        var rate = rates.get(name);
        if (rate == null) {
            throw new IllegalStateException("platform.rate-limits has no " + name);
        }
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.calls()).refillGreedy(rate.calls(), rate.per()))
                .build();
    }
}
