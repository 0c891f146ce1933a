package org.hemicycle.responsepolicy;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the response-policy service: letters of concern, their review, stage-one and stage-two actions. */
@SpringBootApplication
public class ResponsePolicyMain {

    public static void main(String[] args) {
        application().run(args);
    }

    /** Named configuration files, so that several services can share one class path. */
    public static SpringApplication application() {
        var application = new SpringApplication(ResponsePolicyMain.class);
        application.setDefaultProperties(Map.of("spring.config.name", "response-policy"));
        return application;
    }
}
