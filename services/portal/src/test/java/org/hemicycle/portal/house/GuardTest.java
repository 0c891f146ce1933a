package org.hemicycle.portal.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GuardTest {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger calls = new AtomicInteger();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private Guard guard(int attempts, int atOnce, Duration openFor) {
        var limits =
                new PortalSettings.Limits(Duration.ofMillis(300), Duration.ofSeconds(2), attempts, atOnce, openFor);
        return new Guard(Neighbour.MEMBERSHIP, limits, threads);
    }

    private Supplier<String> failing() {
        return () -> {
            calls.incrementAndGet();
            throw new Unanswered("nobody there", null);
        };
    }

    @Test
    void opensAfterFailuresAndThenAsksNoMore() {
        var guard = guard(1, 10, Duration.ofMinutes(1));

        for (int n = 0; n < 4; n++) {
            assertThatThrownBy(() -> guard.read(failing())).isInstanceOf(Away.class);
        }

        assertThat(guard.breaker().getState()).isEqualTo(State.OPEN);
        assertThatThrownBy(() -> guard.read(failing())).isInstanceOf(Away.class);
        assertThat(calls).hasValue(4);
    }

    @Test
    void recoversByItself() {
        var guard = guard(1, 10, Duration.ofMillis(1));
        for (int n = 0; n < 4; n++) {
            assertThatThrownBy(() -> guard.read(failing())).isInstanceOf(Away.class);
        }
        java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofMillis(20).toNanos());

        assertThat(guard.read(() -> "back")).isEqualTo("back");
        assertThat(guard.read(() -> "back")).isEqualTo("back");

        assertThat(guard.breaker().getState()).isEqualTo(State.CLOSED);
    }

    @Test
    void readsTwiceButActsOnce() {
        var guard = guard(2, 10, Duration.ofMinutes(1));

        assertThatThrownBy(() -> guard.read(failing())).isInstanceOf(Away.class);
        assertThat(calls).hasValue(2);

        assertThatThrownBy(() -> guard.act(failing())).isInstanceOf(Away.class);
        assertThat(calls).hasValue(3);
    }

    @Test
    void takesARefusalForAnAnswer() {
        var guard = guard(2, 10, Duration.ofMinutes(1));

        for (int n = 0; n < 6; n++) {
            assertThatThrownBy(() -> guard.read(() -> {
                        calls.incrementAndGet();
                        throw new Refusal(Problem.of(404));
                    }))
                    .isInstanceOf(Refusal.class);
        }

        assertThat(calls).hasValue(6);
        assertThat(guard.breaker().getState()).isEqualTo(State.CLOSED);
    }

    @Test
    void turnsAwayMoreThanMayAskAtOnce() throws InterruptedException {
        var guard = guard(1, 1, Duration.ofMinutes(1));
        var inside = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        var first = threads.submit(() -> guard.act(() -> {
            inside.countDown();
            try {
                leave.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return "done";
        }));
        inside.await();

        assertThatThrownBy(() -> guard.act(() -> "second")).isInstanceOf(Away.class);

        leave.countDown();
        assertThat(first).succeedsWithin(Duration.ofSeconds(2)).isEqualTo("done");
    }

    @Test
    void waitsNoLongerThanItsLimit() {
        var guard = guard(1, 10, Duration.ofMinutes(1));

        assertThatThrownBy(() -> guard.read(() -> {
                    java.util.concurrent.locks.LockSupport.parkNanos(
                            Duration.ofSeconds(20).toNanos());
                    return "late";
                }))
                .isInstanceOf(Away.class);
    }
}
