package org.hemicycle.embedded;

import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;

/** A Kafka broker of our own inside this JVM, on the loopback address. It can be stopped, started again and emptied. */
public final class EmbeddedKafkaServer implements AutoCloseable {

    private static final int READY_WITHIN_SECONDS = 60;

    private final DataDirectory directory;
    private final BrokerStorage storage;
    private final int port;
    private @Nullable KafkaRaftServer broker;

    static {
        // a broker in trouble must not take this JVM, with everything else in it, along
        Exit.setExitProcedure(EmbeddedKafkaServer::brokerGivesUp);
        Exit.setHaltProcedure(EmbeddedKafkaServer::brokerGivesUp);
    }

    private EmbeddedKafkaServer(KafkaSettings settings, DataDirectory directory) {
        this.directory = directory;
        this.storage = new BrokerStorage(directory.path().resolve("logs"));
        this.port = settings.port() == 0 ? Ports.free() : settings.port();
    }

    /** Ready: it has answered a request. */
    public static EmbeddedKafkaServer start(KafkaSettings settings) {
        var directory = DataDirectory.at(settings.directory());
        try {
            var server = new EmbeddedKafkaServer(settings, directory);
            server.restart();
            return server;
        } catch (RuntimeException failure) {
            directory.close();
            throw failure;
        }
    }

    /** Deletes the topics that were kept. Refused while a run is using them. */
    public static void discard(KafkaSettings settings) {
        var kept = settings.directory();
        if (kept == null || !Files.exists(kept)) {
            return;
        }
        try (var directory = DataDirectory.at(kept)) {
            Folders.delete(directory.path());
        }
    }

    /** After {@link #stop()}: same port, same topics. */
    public synchronized void restart() {
        Ports.requireFree(port, "kafka.port");
        storage.format();
        var config = new BrokerConfig(storage.logs(), port, Ports.free());
        broker = new KafkaRaftServer(config.toKafka(), Time.SYSTEM);
        try {
            broker.startup();
            awaitAnswer();
        } catch (RuntimeException failure) {
            stop();
            throw failure;
        }
    }

    /** The topics stay until {@link #deleteData()} or {@link #close()}. */
    public synchronized void stop() {
        if (broker != null) {
            broker.shutdown();
            broker.awaitShutdown();
            broker = null;
        }
    }

    /** Loses every topic, as a broken disk would. Only while stopped. */
    public synchronized void deleteData() {
        if (broker != null) {
            throw new IllegalStateException("The broker is running");
        }
        Folders.delete(storage.logs());
    }

    /** Host and port. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        stop();
        directory.close();
    }

    private void awaitAnswer() {
        Map<String, Object> client = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers(),
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                READY_WITHIN_SECONDS * 1000,
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                100);
        try (var admin = Admin.create(client)) {
            admin.describeCluster().nodes().get(READY_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            throw new CannotStart("Kafka does not answer on port %d".formatted(port), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted", interrupted);
        }
    }

    private static void brokerGivesUp(int status, @Nullable String message) {
        throw new IllegalStateException("The Kafka broker gave up (%d): %s".formatted(status, message));
    }
}
