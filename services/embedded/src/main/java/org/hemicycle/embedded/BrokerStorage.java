package org.hemicycle.embedded;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;

/** The folder with a broker's topics and metadata. */
record BrokerStorage(Path logs) {

    /** A broker starts on a formatted folder only; what stands in a formatted one stays. */
    void format() {
        if (Files.exists(logs.resolve("meta.properties"))) {
            return;
        }
        Folders.create(logs);
        var folder = logs.toString();
        try (var quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            new Formatter()
                    .setPrintStream(quiet)
                    .setNodeId(BrokerConfig.NODE)
                    .setClusterId(Uuid.randomUuid().toString())
                    .addDirectory(folder)
                    .setMetadataLogDirectory(folder)
                    .setControllerListenerName(BrokerConfig.CONTROLLER)
                    .setIgnoreFormatted(true)
                    .run();
        } catch (Exception failure) {
            throw new CannotStart("Kafka cannot use %s: %s".formatted(logs, failure.getMessage()), failure);
        }
    }
}
