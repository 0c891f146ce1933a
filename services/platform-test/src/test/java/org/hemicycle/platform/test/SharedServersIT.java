package org.hemicycle.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.hemicycle.embedded.Database;
import org.junit.jupiter.api.Test;

class SharedServersIT {

    @Test
    void giveEachAskerAnEmptyDatabaseOfItsOwn() throws Exception {
        var first = SharedServers.newDatabase();
        var second = SharedServers.newDatabase();
        run(first, "create table seat (name text)");

        run(second, "create table seat (name text)");

        assertThatThrownBy(() -> run(new Database(second.url(), first.username(), first.password()), "select 1"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void shareOneBroker() throws Exception {
        var topic = UUID.randomUUID().toString();

        createTopic(SharedServers.kafka(), topic);

        assertThat(topics(SharedServers.kafka())).contains(topic);
    }

    @Test
    void leaveTheSharedBrokerAloneWhenATestLosesItsOwn() throws Exception {
        createTopic(SharedServers.kafka(), "shared");
        try (var own = SharedServers.newBroker()) {
            createTopic(own.bootstrapServers(), "own");

            own.stop();
            assertThat(topics(SharedServers.kafka())).contains("shared").doesNotContain("own");

            own.deleteData();
            own.restart();
            assertThat(topics(own.bootstrapServers())).isEmpty();
        }
    }

    private static void run(Database database, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.username(), database.password())) {
            connection.createStatement().execute(statement);
        }
    }

    private static void createTopic(String bootstrapServers, String name) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(name, 1, (short) 1))).all().get();
        }
    }

    private static Set<String> topics(String bootstrapServers) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            return admin.listTopics().names().get();
        }
    }
}
