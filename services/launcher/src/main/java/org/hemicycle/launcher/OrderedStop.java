package org.hemicycle.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Closes what was started, last started first: for one shutdown hook instead of many that overtake each other. */
final class OrderedStop {

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private boolean stopping;

    /** What comes too late, while others are being stopped, is closed at once. */
    synchronized void add(AutoCloseable what) {
        if (stopping) {
            close(what);
        } else {
            started.push(what);
        }
    }

    synchronized boolean isStopping() {
        return stopping;
    }

    void stop() {
        synchronized (this) {
            stopping = true;
        }
        for (var next = last(); next != null; next = last()) {
            close(next);
        }
    }

    private synchronized @Nullable AutoCloseable last() {
        return started.poll();
    }

    private static void close(AutoCloseable what) {
        try {
            what.close();
        } catch (Exception failure) {
            System.err.println(what + " did not stop cleanly: " + failure);
        }
    }
}
