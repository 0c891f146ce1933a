package org.hemicycle.portal.house;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Fills the panels of a page side by side: the slowest service decides how long a page takes, not their sum. */
@Component
public class Panels {

    /** A panel that is being filled. */
    public interface Coming<T> {

        /** Waits; never longer than the guard of its service allows. */
        Panel<T> panel();
    }

    private final ExecutorService threads;

    Panels(ExecutorService panelThreads) {
        this.threads = panelThreads;
    }

    public <T> Coming<T> begin(Supplier<T> content) {
        var coming = CompletableFuture.supplyAsync(content, threads);
        return () -> await(coming);
    }

    public <T> Panel<T> now(Supplier<T> content) {
        return begin(content).panel();
    }

    private static <T> Panel<T> await(CompletableFuture<T> coming) {
        try {
            return Panel.of(coming.join());
        } catch (CompletionException failure) {
            return switch (failure.getCause()) {
                case Refusal refusal when refusal.status() == 401 -> throw refusal;
                case Away away -> Panel.away(away.neighbour());
                case Refusal refusal -> Panel.refused(refusal.problem());
                case RuntimeException other -> throw other;
                case null, default -> throw failure;
            };
        }
    }
}
