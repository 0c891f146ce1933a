package org.hemicycle.acceptance.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.hemicycle.embedded.Database;
import org.hemicycle.embedded.EmbeddedKafkaServer;
import org.hemicycle.embedded.EmbeddedPostgresServer;
import org.hemicycle.embedded.KafkaSettings;
import org.hemicycle.embedded.PostgresSettings;
import org.hemicycle.membership.MembershipMain;
import org.hemicycle.platform.test.TestTokens;
import org.springframework.context.ConfigurableApplicationContext;

/** Membership in this JVM, with its relay and its jobs on, on durable servers. */
record Bench(
        EmbeddedPostgresServer postgres,
        EmbeddedKafkaServer kafka,
        ConfigurableApplicationContext membership,
        Statements statements)
        implements AutoCloseable {

    private static final int PARTITIONS = 6;
    private static final String SECRET = "only-for-benchmarks-and-for-nothing-else";

    static Bench open(Path folder) throws Exception {
        var postgres = EmbeddedPostgresServer.start(PostgresSettings.keptBelow(folder, 0));
        var kafka = EmbeddedKafkaServer.start(KafkaSettings.keptBelow(folder, 0));
        var statements = new Statements();
        makeTopic(kafka);
        var database = postgres.databases().create("membership", "membership", SECRET);
        return new Bench(postgres, kafka, membership(database, kafka, statements), statements);
    }

    /** For what is sent without us; of as many partitions as our own topics. */
    private static void makeTopic(EmbeddedKafkaServer kafka) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic("direct", PARTITIONS, (short) 1)))
                    .all()
                    .get();
        }
    }

    private static ConfigurableApplicationContext membership(
            Database database, EmbeddedKafkaServer kafka, Statements statements) {
        var application = MembershipMain.application();
        application.addPrimarySources(List.of(TestTokens.class)); // nobody signs in here: identity is not there
        application.addInitializers(context -> context.getBeanFactory().addBeanPostProcessor(statements));
        return application.run(
                "--server.port=0",
                "--IDEMPOTENCY_SECRET=" + SECRET,
                "--CHECKPOINT_SECRET=" + SECRET,
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.username(),
                "--spring.datasource.password=" + database.password(),
                "--spring.kafka.bootstrap-servers=" + kafka.bootstrapServers());
    }

    int port() {
        return membership.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    <T> T bean(Class<T> type) {
        return membership.getBean(type);
    }

    Map<String, Object> kafkaClient() {
        return Map.of(
                "bootstrap.servers",
                kafka.bootstrapServers(),
                "acks",
                "all",
                "enable.idempotence",
                true,
                "linger.ms",
                0);
    }

    @Override
    public void close() {
        membership.close();
        kafka.close();
        postgres.close();
    }
}
