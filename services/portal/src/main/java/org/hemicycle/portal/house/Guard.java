package org.hemicycle.portal.house;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;

/**
 * Stands before one service. Outermost a limit of time; then repeats, of readings alone; then the breaker, which stops
 * asking who does not answer; then a limit of calls at once. Decorated in code: the order is what it reads.
 */
final class Guard {

    private final Neighbour neighbour;
    private final PortalSettings.Limits limits;
    private final ExecutorService threads;
    private final CircuitBreaker breaker;
    private final Bulkhead bulkhead;
    private final Retry retry;

    Guard(Neighbour neighbour, PortalSettings.Limits limits, ExecutorService threads) {
        this.neighbour = neighbour;
        this.limits = limits;
        this.threads = threads;
        this.breaker = CircuitBreaker.of(neighbour.key(), breakerOf(limits));
        this.bulkhead = Bulkhead.of(
                neighbour.key(),
                BulkheadConfig.custom()
                        .maxConcurrentCalls(limits.atOnce())
                        .maxWaitDuration(Duration.ZERO)
                        .build());
        this.retry = Retry.of(
                neighbour.key(),
                RetryConfig.custom()
                        .maxAttempts(limits.attempts())
                        .waitDuration(Duration.ofMillis(100))
                        .retryExceptions(Unanswered.class)
                        .build());
    }

    private static CircuitBreakerConfig breakerOf(PortalSettings.Limits limits) {
        return CircuitBreakerConfig.custom()
                .slidingWindowSize(10)
                .minimumNumberOfCalls(4)
                .failureRateThreshold(50)
                .waitDurationInOpenState(limits.openFor())
                .permittedNumberOfCallsInHalfOpenState(2)
                .recordExceptions(Unanswered.class)
                .build();
    }

    <T> T read(Supplier<T> call) {
        return within(limits.readWithin(), Retry.decorateSupplier(retry, guarded(call)));
    }

    /** Never repeated here: who sends it again does so with the same Idempotency-Key. */
    <T> T act(Supplier<T> call) {
        return within(limits.actWithin(), guarded(call));
    }

    CircuitBreaker breaker() {
        return breaker;
    }

    private <T> Supplier<T> guarded(Supplier<T> call) {
        return CircuitBreaker.decorateSupplier(breaker, Bulkhead.decorateSupplier(bulkhead, call));
    }

    private <T> T within(Duration limit, Supplier<T> call) {
        try {
            return TimeLimiter.of(limit).executeFutureSupplier(() -> threads.submit(call::get));
        } catch (ExecutionException failure) {
            throw unwrapped(failure.getCause() == null ? failure : failure.getCause());
        } catch (RuntimeException refused) {
            throw unwrapped(refused);
        } catch (Exception late) {
            throw new Away(neighbour, late);
        }
    }

    /** What is no trouble of the service (its refusals, a session that has ended) stays what it is. */
    private RuntimeException unwrapped(Throwable failure) {
        return switch (failure) {
            case Unanswered nobody -> new Away(neighbour, nobody);
            case CallNotPermittedException open -> new Away(neighbour, open);
            case BulkheadFullException full -> new Away(neighbour, full);
            case RuntimeException other -> other;
            default -> new Away(neighbour, failure);
        };
    }
}
