package org.hemicycle.embedded;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A program for {@link KilledJvmIT}: starts both servers, leaves something in them, waits to be killed. */
final class ServersToKill {

    static final String READY = "ready";

    private ServersToKill() {}

    /** With a folder, a PostgreSQL port and a Kafka port it keeps the data; without, it throws them away. */
    public static void main(String[] arguments) throws Exception {
        var kept = arguments.length > 0;
        var postgres = EmbeddedPostgresServer.start(
                kept
                        ? PostgresSettings.keptBelow(Path.of(arguments[0]), Integer.parseInt(arguments[1]))
                        : PostgresSettings.throwAway());
        var kafka = EmbeddedKafkaServer.start(
                kept
                        ? KafkaSettings.keptBelow(Path.of(arguments[0]), Integer.parseInt(arguments[2]))
                        : KafkaSettings.throwAway());
        Sql.run(postgres.databases().create("kept", "kept", "secret"), "create table seat as select 'Utopia' as name");
        Records.createTopic(kafka.bootstrapServers());
        Records.send(kafka.bootstrapServers(), "Utopia");
        System.out.println(READY + " " + postgres.address());
        new CountDownLatch(1).await();
    }
}
