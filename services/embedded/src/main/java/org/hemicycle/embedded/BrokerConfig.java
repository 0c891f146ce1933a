package org.hemicycle.embedded;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import kafka.server.KafkaConfig;

/** How a single broker, its own controller, is set up. */
record BrokerConfig(Path logs, int port, int controllerPort) {

    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";

    private static final String HOST = "127.0.0.1";
    private static final Map<String, String> ALONE = Map.ofEntries(
            Map.entry("process.roles", "broker,controller"),
            Map.entry("node.id", Integer.toString(NODE)),
            Map.entry("controller.listener.names", CONTROLLER),
            Map.entry("auto.create.topics.enable", "false"),
            Map.entry("default.replication.factor", "1"),
            Map.entry("min.insync.replicas", "1"),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("offsets.topic.num.partitions", "4"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("transaction.state.log.num.partitions", "4"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"),
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            Map.entry("log.cleaner.dedupe.buffer.size", "8388608"),
            // nothing is thrown away by age: the topics are what partners read
            Map.entry("log.retention.ms", "-1"),
            Map.entry("metric.reporters", ""));

    /** After a kill the old registration has to run out first: 3 s instead of 9. */
    private static final Map<String, String> QUICK_AFTER_A_CRASH = Map.of(
            "broker.session.timeout.ms", "3000",
            "broker.heartbeat.interval.ms", "500",
            "controller.quorum.election.timeout.ms", "200");

    String bootstrapServers() {
        return HOST + ":" + port;
    }

    KafkaConfig toKafka() {
        var properties = new HashMap<>(ALONE);
        properties.putAll(QUICK_AFTER_A_CRASH);
        properties.put("log.dirs", logs.toString());
        properties.put("listeners", listener("PLAINTEXT", port) + "," + listener(CONTROLLER, controllerPort));
        properties.put("advertised.listeners", listener("PLAINTEXT", port));
        properties.put("controller.quorum.voters", "%d@%s:%d".formatted(NODE, HOST, controllerPort));
        return new KafkaConfig(properties, false);
    }

    private static String listener(String name, int port) {
        return "%s://%s:%d".formatted(name, HOST, port);
    }
}
