package org.hemicycle.elections.box;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A ballot at the desk, and who waits for its commit. */
final class WaitingCast {

    private final Cast cast;
    private final CompletableFuture<Boolean> answer = new CompletableFuture<>();

    WaitingCast(Cast cast) {
        this.cast = cast;
    }

    Cast cast() {
        return cast;
    }

    void served(boolean stored) {
        answer.complete(stored);
    }

    void fail(Throwable because) {
        answer.completeExceptionally(because);
    }

    /** Waits. */
    boolean stored() {
        try {
            return answer.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException failure ? failure : failed;
        }
    }
}
