package org.hemicycle.identity;

import org.hemicycle.embedded.EmbeddedKafkaServer;
import org.hemicycle.embedded.EmbeddedPostgresServer;
import org.hemicycle.embedded.KafkaSettings;
import org.hemicycle.embedded.PostgresSettings;

/** Starts identity alone, with servers of its own that forget everything, and the people of the demo. */
final class IdentityDevMain {

    private IdentityDevMain() {}

    public static void main(String[] args) {
        var postgres = EmbeddedPostgresServer.start(PostgresSettings.throwAway());
        var kafka = EmbeddedKafkaServer.start(KafkaSettings.throwAway());
        var database = postgres.databases().create("identity", "identity", "demo-database");
        var identity = IdentityMain.application();
        identity.setAdditionalProfiles("demo");
        identity.run(
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.password=" + database.password(),
                "--spring.kafka.bootstrap-servers=" + kafka.bootstrapServers());
    }
}
