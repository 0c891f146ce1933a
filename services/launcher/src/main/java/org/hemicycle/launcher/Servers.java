package org.hemicycle.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;
import org.hemicycle.embedded.Database;
import org.hemicycle.embedded.EmbeddedKafkaServer;
import org.hemicycle.embedded.EmbeddedPostgresServer;
import org.hemicycle.embedded.KafkaSettings;
import org.hemicycle.embedded.PostgresSettings;
import org.springframework.util.FileSystemUtils;

/** PostgreSQL and Kafka for one run, started side by side. */
record Servers(Starting<EmbeddedPostgresServer> postgres, Starting<EmbeddedKafkaServer> kafka) {

    /** Returns while they start. Kafka stops first: the relay's last rows are safe in PostgreSQL. */
    static Servers starting(LaunchSettings settings, OrderedStop stop) {
        var postgresSettings = PostgresSettings.keptBelow(settings.data(), settings.postgresPort());
        var kafkaSettings = KafkaSettings.keptBelow(settings.data(), settings.kafkaPort());
        if (settings.reset()) {
            EmbeddedPostgresServer.discard(postgresSettings);
            EmbeddedKafkaServer.discard(kafkaSettings);
            delete(settings.data());
        }
        var servers = new Servers(
                new Starting<>("PostgreSQL", () -> EmbeddedPostgresServer.start(postgresSettings)),
                new Starting<>("Kafka", () -> EmbeddedKafkaServer.start(kafkaSettings)));
        stop.add(servers.postgres);
        stop.add(servers.kafka);
        return servers;
    }

    void awaitReady() {
        postgres.ready();
        kafka.ready();
    }

    /** The database of a service, owned by a role of the same name; its password lasts for this run. */
    Database database(String service) {
        return postgres.ready()
                .databases()
                .create(service, service, UUID.randomUUID().toString());
    }

    String postgresAddress() {
        return postgres.ready().address();
    }

    String bootstrapServers() {
        return kafka.ready().bootstrapServers();
    }

    private static void delete(Path data) {
        try {
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException failure) {
            throw new UncheckedIOException("%s cannot be deleted".formatted(data), failure);
        }
    }
}
