package org.hemicycle.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The folder a server works in, ours alone until closed. */
interface DataDirectory extends AutoCloseable {

    Path path();

    @Override
    void close();

    /** Keeps the data at the given place, or throws it away with this JVM. */
    static DataDirectory at(@Nullable Path kept) {
        return kept == null ? new ThrowAwayDirectory() : new KeptDirectory(kept);
    }
}
