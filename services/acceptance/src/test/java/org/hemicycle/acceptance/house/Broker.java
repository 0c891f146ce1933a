package org.hemicycle.acceptance.house;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.hemicycle.embedded.EmbeddedKafkaServer;
import org.hemicycle.embedded.KafkaSettings;
import org.jspecify.annotations.Nullable;

/** The Kafka broker. */
public final class Broker implements Part {

    private final Path folder;
    private final Path log;
    private final int port;
    private @Nullable JavaProcess process;

    Broker(Path folder, Path logs, int port) {
        this.folder = folder;
        this.log = logs.resolve("kafka.log");
        this.port = port;
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public void start() {
        process = JavaProcess.start(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        BrokerMain.class.getName(),
                        folder.toString(),
                        "" + port),
                Map.of(),
                log);
        Waiting.until("Kafka answers", 90, this::answers);
    }

    @Override
    public void kill() {
        if (process != null) {
            process.kill();
        }
    }

    @Override
    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** Loses every topic, as a broken disk would. Only while it does not run. */
    public void deleteData() {
        EmbeddedKafkaServer.discard(KafkaSettings.keptBelow(folder, port));
    }

    public String address() {
        return "127.0.0.1:" + port;
    }

    private boolean answers() throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", address(), "default.api.timeout.ms", 2000, "request.timeout.ms", 2000);
        try (var admin = Admin.create(settings)) {
            return !admin.describeCluster().nodes().get(2, TimeUnit.SECONDS).isEmpty();
        }
    }
}
