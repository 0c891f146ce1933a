package org.hemicycle.launcher;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** A server on its way up. Closing waits for the start, so that nothing is left behind by an early Ctrl-C. */
final class Starting<S extends AutoCloseable> implements AutoCloseable {

    private final String name;
    private final FutureTask<S> start;

    Starting(String name, Callable<S> start) {
        this.name = name;
        this.start = new FutureTask<>(start);
        new Thread(this.start, "start " + name).start();
    }

    /** Waits for the server, or says why there is none. */
    S ready() {
        try {
            return start.get();
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() throws Exception {
        if (hasStarted()) {
            ready().close();
        }
    }

    private boolean hasStarted() {
        try {
            ready();
            return true;
        } catch (RuntimeException neverStarted) {
            return false;
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
