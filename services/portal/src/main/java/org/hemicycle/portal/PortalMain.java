package org.hemicycle.portal;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the portal: the pages that people use. */
@SpringBootConfiguration
@Import(PartsOfAPageServer.class)
@ComponentScan
@EnableScheduling
public class PortalMain {

    public static void main(String[] args) {
        application().run(args);
    }

    /** Named configuration files, so that several services can share one class path. */
    public static SpringApplication application() {
        var application = new SpringApplication(PortalMain.class);
        application.setDefaultProperties(Map.of("spring.config.name", "portal"));
        return application;
    }
}
