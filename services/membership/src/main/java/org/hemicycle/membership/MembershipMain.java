package org.hemicycle.membership;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the membership service: participants, eligibility, admission, standing. */
@SpringBootApplication
public class MembershipMain {

    public static void main(String[] args) {
        application().run(args);
    }

    /** Named configuration files, so that several services can share one class path. */
    public static SpringApplication application() {
        var application = new SpringApplication(MembershipMain.class);
        application.setDefaultProperties(Map.of("spring.config.name", "membership"));
        return application;
    }
}
