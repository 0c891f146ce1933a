package org.hemicycle.platform.test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/**
 * Tells a test's context its fresh database and the shared broker, before its first bean is made: a web server on a port
 * asks for the database earlier than any bean could tell (and connection details would not reach the relay's settings).
 */
class TestServers implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> test, List<ContextConfigurationAttributes> configuration) {
        if (TestContextAnnotationUtils.hasAnnotation(test, WithKafka.class)) {
            return new Addresses(test, true);
        }
        return TestContextAnnotationUtils.hasAnnotation(test, WithPostgres.class) ? new Addresses(test, false) : null;
    }

    /** Equal ones share a context, and with it the database: every test class has its own, so none meets another's data. */
    private record Addresses(Class<?> test, boolean broker) implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test servers", settings()));
        }

        private Map<String, Object> settings() {
            var database = SharedServers.newDatabase();
            var settings = new HashMap<String, Object>(Map.of(
                    "spring.datasource.url", database.url(),
                    "spring.datasource.username", database.username(),
                    "spring.datasource.password", database.password()));
            if (broker) {
                settings.put("spring.kafka.bootstrap-servers", SharedServers.kafka());
                settings.put("test.group", UUID.randomUUID().toString());
            }
            return settings;
        }
    }
}
