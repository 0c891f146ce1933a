package org.hemicycle.neighbour;

import java.util.ArrayList;
import java.util.List;
import org.hemicycle.embedded.Database;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Another service: the platform and nothing else, which trusts what identity publishes. */
@SpringBootApplication
public class NeighbourMain {

    public static ConfigurableApplicationContext start(Database database, int identityPort) {
        return start(database, "--IDENTITY_JWKS=http://localhost:%d/oauth2/jwks".formatted(identityPort));
    }

    /** With what the settings say of the provider of tokens. */
    public static ConfigurableApplicationContext start(Database database, String... settings) {
        var arguments = new ArrayList<>(List.of(settings));
        arguments.addAll(List.of(
                "--spring.config.name=neighbour",
                "--spring.config.import=classpath:platform.yml",
                "--spring.application.name=neighbour",
                "--server.port=0",
                "--IDEMPOTENCY_SECRET=only-for-tests-and-for-nothing-else",
                "--CHECKPOINT_SECRET=only-for-tests-and-for-nothing-else",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.username(),
                "--spring.datasource.password=" + database.password(),
                "--spring.kafka.bootstrap-servers=127.0.0.1:1",
                "--platform.relay.enabled=false"));
        return new SpringApplication(NeighbourMain.class).run(arguments.toArray(String[]::new));
    }
}
