package org.hemicycle.platform.test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hemicycle.embedded.Database;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
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
            var sources = context.getEnvironment().getPropertySources();
            sources.addFirst(new MapPropertySource("test servers", settings()));
            sources.addFirst(new FurtherDatabases());
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

    /** A service with a second database names it {@code <where>.datasource.url}: it gets a fresh one when it asks. */
    private static final class FurtherDatabases extends PropertySource<Object> {

        private static final Pattern NAME =
                Pattern.compile("((?!spring)[a-z][a-z.-]*)\\.datasource\\.(url|username|password)");

        private final Map<String, Database> databases = new HashMap<>();

        FurtherDatabases() {
            super("further test databases", new Object());
        }

        @Override
        public @Nullable Object getProperty(String name) {
            var asked = NAME.matcher(name);
            if (!asked.matches()) {
                return null;
            }
            var database = databases.computeIfAbsent(asked.group(1), where -> SharedServers.newDatabase());
            return switch (asked.group(2)) {
                case "url" -> database.url();
                case "username" -> database.username();
                default -> database.password();
            };
        }
    }
}
