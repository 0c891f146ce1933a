package org.hemicycle.acceptance.bench;

import java.nio.file.Path;
import java.util.Map;
import org.hemicycle.embedded.Database;
import org.hemicycle.embedded.EmbeddedKafkaServer;
import org.hemicycle.embedded.EmbeddedPostgresServer;
import org.hemicycle.embedded.KafkaSettings;
import org.hemicycle.embedded.PostgresSettings;
import org.hemicycle.membership.MembershipMain;
import org.springframework.context.ConfigurableApplicationContext;

/** Membership in this JVM, with its relay and its jobs on, on durable servers. */
record Bench(
        EmbeddedPostgresServer postgres,
        EmbeddedKafkaServer kafka,
        ConfigurableApplicationContext membership,
        Statements statements)
        implements AutoCloseable {

    private static final String SECRET = "only-for-benchmarks-and-for-nothing-else";

    static Bench open(Path folder) {
        var postgres = EmbeddedPostgresServer.start(PostgresSettings.keptBelow(folder, 0));
        var kafka = EmbeddedKafkaServer.start(KafkaSettings.keptBelow(folder, 0));
        var statements = new Statements();
        var database = postgres.databases().create("membership", "membership", SECRET);
        return new Bench(postgres, kafka, membership(database, kafka, statements), statements);
    }

    private static ConfigurableApplicationContext membership(
            Database database, EmbeddedKafkaServer kafka, Statements statements) {
        var application = MembershipMain.application();
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

    <T> T bean(Class<T> type) {
        return membership.getBean(type);
    }

    Map<String, Object> kafkaClient() {
        return Map.of("bootstrap.servers", kafka.bootstrapServers(), "acks", "all", "enable.idempotence", true);
    }

    @Override
    public void close() {
        membership.close();
        kafka.close();
        postgres.close();
    }
}
