package org.hemicycle.platform.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the service's topics where they are missing, also on a broker that lost its data. */
class Topics {

    private static final int PARTITIONS = 6;
    /** Kept for ever: a topic is a copy of the log, and a new partner reads it from the start. */
    private static final Map<String, String> KEPT = Map.of("retention.ms", "-1");

    private final Map<String, Object> settings;
    private final List<String> names;

    Topics(Map<String, Object> settings, String service) {
        this.settings = settings;
        var logs = Stream.of(Log.values()).map(log -> log.topic(service));
        this.names = Stream.concat(logs, Stream.of(Log.checkpoints(service))).toList();
    }

    void create() throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(settings)) {
            var existing = admin.listTopics().names().get();
            for (var name : names) {
                if (!existing.contains(name)) {
                    create(admin, name);
                }
            }
        }
    }

    private static void create(Admin admin, String name) throws ExecutionException, InterruptedException {
        try {
            var topic = new NewTopic(name, Optional.of(PARTITIONS), Optional.empty()).configs(KEPT);
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof TopicExistsException)) {
                throw failure;
            }
        }
    }
}
