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
            if (failure.getCause() instanceof Away away) {
                return Panel.away(away.neighbour());
            }
            if (failure.getCause() instanceof Refusal refusal) {
                return refused(refusal);
            }
            throw failure.getCause() instanceof RuntimeException other ? other : failure;
        }
    }

    /** Who is not signed in any more is sent to the sign-in, by the whole page. */
    private static <T> Panel<T> refused(Refusal refusal) {
        if (refusal.status() == 401) {
            throw refusal;
        }
        return Panel.refused(refusal.problem());
    }
}
