package org.hemicycle.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How to run Kafka.
 *
 * @param directory where the topics are kept; null: thrown away with this JVM
 * @param port where clients connect; 0: any free port
 */
public record KafkaSettings(@Nullable Path directory, int port) {

    private static final String DIRECTORY = "kafka";

    /** Topics kept in their own folder below the given one. */
    public static KafkaSettings keptBelow(Path directory, int port) {
        return new KafkaSettings(directory.resolve(DIRECTORY), port);
    }

    /** For tests: on a free port, gone with this JVM however it ends. */
    public static KafkaSettings throwAway() {
        return new KafkaSettings(null, 0);
    }
}
