package org.hemicycle.elections;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the elections service: committee seats, elections, ballots, resolutions. */
@SpringBootApplication
public class ElectionsMain {

    public static void main(String[] args) {
        application().run(args);
    }

    /** Named configuration files, so that several services can share one class path. */
    public static SpringApplication application() {
        var application = new SpringApplication(ElectionsMain.class);
        application.setDefaultProperties(Map.of("spring.config.name", "elections"));
        return application;
    }
}
