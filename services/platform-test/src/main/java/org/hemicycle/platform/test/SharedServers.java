package org.hemicycle.platform.test;

import java.util.UUID;
import org.hemicycle.embedded.Database;
import org.hemicycle.embedded.Databases;
import org.hemicycle.embedded.EmbeddedKafkaServer;
import org.hemicycle.embedded.EmbeddedPostgresServer;
import org.hemicycle.embedded.KafkaSettings;
import org.hemicycle.embedded.PostgresSettings;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The one place that chooses the servers of a test JVM: containers where a Docker engine answers, else the embedded ones.
 * One pair for the whole JVM, started when first asked for; a fresh database for whoever asks.
 */
public final class SharedServers {

    private static final boolean DOCKER = dockerAnswers();

    private SharedServers() {}

    public static boolean inContainers() {
        return DOCKER;
    }

    /** A new, empty database with a role of its own. */
    public static Database newDatabase() {
        var name = "test_" + UUID.randomUUID().toString().replace("-", "");
        return Postgres.DATABASES.create(name, name, "only-for-tests");
    }

    /** A database of a test, as the server's superuser sees it. */
    public static Database asSuperuser(String name) {
        return Postgres.DATABASES.asAdministrator(name);
    }

    /** The address of the shared broker. */
    public static String kafka() {
        return Kafka.ADDRESS;
    }

    /** A broker of the test's own, to be stopped, started again and emptied; embedded even where Docker answers. */
    public static EmbeddedKafkaServer newBroker() {
        return EmbeddedKafkaServer.start(KafkaSettings.throwAway());
    }

    /** {@code -Dtest.embedded=true} does without containers. */
    private static boolean dockerAnswers() {
        return !Boolean.getBoolean("test.embedded")
                && DockerClientFactory.instance().isDockerAvailable();
    }

    private static final class Postgres {

        static final Databases DATABASES = DOCKER ? inContainer() : embedded();

        /** No shutdown hook: it would overtake those of the contexts. The server goes when the JVM is gone. */
        private static Databases embedded() {
            return EmbeddedPostgresServer.start(PostgresSettings.throwAway()).databases();
        }

        private static Databases inContainer() {
            var container = new PostgreSQLContainer(DockerImageName.parse("postgres:17"))
                    .withEnv("POSTGRES_INITDB_ARGS", "--locale=C.UTF-8")
                    .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=300", "-c", "timezone=UTC");
            container.start();
            var address = "%s:%d".formatted(container.getHost(), container.getMappedPort(5432));
            return new Databases(address, container.getUsername(), container.getPassword());
        }
    }

    private static final class Kafka {

        static final String ADDRESS = DOCKER ? inContainer() : embedded();

        private static String embedded() {
            return newBroker().bootstrapServers();
        }

        private static String inContainer() {
            var container = new KafkaContainer(DockerImageName.parse("apache/kafka:4.2.1"));
            container.start();
            return container.getBootstrapServers();
        }
    }
}
