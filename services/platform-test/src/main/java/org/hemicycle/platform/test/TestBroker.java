package org.hemicycle.platform.test;

import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** The shared broker. Consumer groups of different contexts keep apart by a name of their own. */
@TestConfiguration(proxyBeanMethods = false)
class TestBroker {

    @Bean
    DynamicPropertyRegistrar testBroker() {
        return registry -> {
            registry.add("spring.kafka.bootstrap-servers", SharedServers::kafka);
            registry.add("test.group", () -> UUID.randomUUID().toString());
        };
    }
}
