package org.hemicycle.neighbour;

import org.hemicycle.embedded.Database;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Another service: the platform and nothing else, which trusts what identity publishes. */
@SpringBootApplication
public class NeighbourMain {

    public static ConfigurableApplicationContext start(Database database, int identityPort) {
        return new SpringApplication(NeighbourMain.class)
                .run(
                        "--spring.config.name=neighbour",
                        "--spring.config.import=classpath:platform.yml",
                        "--spring.application.name=neighbour",
                        "--server.port=0",
                        "--IDENTITY_JWKS=http://localhost:%d/oauth2/jwks".formatted(identityPort),
                        "--IDEMPOTENCY_SECRET=only-for-tests-and-for-nothing-else",
                        "--CHECKPOINT_SECRET=only-for-tests-and-for-nothing-else",
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.username(),
                        "--spring.datasource.password=" + database.password(),
                        "--spring.kafka.bootstrap-servers=127.0.0.1:1",
                        "--platform.relay.enabled=false");
    }
}
