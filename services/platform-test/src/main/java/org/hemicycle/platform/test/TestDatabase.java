package org.hemicycle.platform.test;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A fresh database per context, told through properties (connection details would not reach the relay's settings). */
@TestConfiguration(proxyBeanMethods = false)
@Import(TestTokens.class)
class TestDatabase {

    @Bean
    DynamicPropertyRegistrar testDatabase() {
        var database = SharedServers.newDatabase();
        return registry -> {
            registry.add("spring.datasource.url", database::url);
            registry.add("spring.datasource.username", database::username);
            registry.add("spring.datasource.password", database::password);
        };
    }
}
