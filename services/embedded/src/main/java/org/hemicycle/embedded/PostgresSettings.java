package org.hemicycle.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How to run PostgreSQL.
 *
 * @param directory where the data is kept; null: thrown away with this JVM
 * @param port 0: any free port
 * @param durable whether a commit survives a crash of the machine; tests do without
 */
public record PostgresSettings(@Nullable Path directory, int port, boolean durable) {

    /** The major version stands in the path: one version cannot read the files of another. */
    private static final String DIRECTORY = "pg17";

    /** Durable, in its own folder below the given one. */
    public static PostgresSettings keptBelow(Path directory, int port) {
        return new PostgresSettings(directory.resolve(DIRECTORY), port, true);
    }

    /** For tests: fast, on a free port, gone with this JVM however it ends. */
    public static PostgresSettings throwAway() {
        return new PostgresSettings(null, 0, false);
    }
}
