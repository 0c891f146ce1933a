package org.hemicycle.identity;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the identity service: people, roles, affiliations, tokens. */
@SpringBootApplication
public class IdentityMain {

    public static void main(String[] args) {
        application().run(args);
    }

    /** Named configuration files, so that several services can share one class path. */
    public static SpringApplication application() {
        var application = new SpringApplication(IdentityMain.class);
        application.setDefaultProperties(Map.of("spring.config.name", "identity"));
        return application;
    }
}
