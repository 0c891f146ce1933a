package org.hemicycle.identity;

import java.util.ArrayList;
import java.util.List;
import org.hemicycle.embedded.Database;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Identity started as its main method starts it, on a database that may have been used before. Without Kafka. */
public final class IdentityRun implements AutoCloseable {

    public static final String SECRET = "only-for-tests-and-for-nothing-else";

    private final ConfigurableApplicationContext context;

    private IdentityRun(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** In the demo profile, with the demo's own secrets. */
    public static IdentityRun demo(Database database, String... settings) {
        return run(database, "demo", List.of(settings));
    }

    /** In no profile, with secrets that will do unless the settings name others. */
    public static IdentityRun plain(Database database, String... settings) {
        var given = new ArrayList<>(List.of(settings));
        for (var secret : List.of("IDEMPOTENCY_SECRET", "CHECKPOINT_SECRET", "IDENTITY_KEYS_SECRET")) {
            if (given.stream().noneMatch(setting -> setting.startsWith("--" + secret + "="))) {
                given.add("--%s=%s".formatted(secret, SECRET));
            }
        }
        return run(database, null, given);
    }

    private static IdentityRun run(Database database, @Nullable String profile, List<String> settings) {
        var application = IdentityMain.application();
        if (profile != null) {
            application.setAdditionalProfiles(profile);
        }
        var arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.username(),
                "--spring.datasource.password=" + database.password(),
                "--spring.datasource.hikari.maximum-pool-size=4",
                "--spring.kafka.bootstrap-servers=127.0.0.1:1",
                "--platform.relay.enabled=false",
                "--platform.inbox.enabled=false",
                "--spring.cloud.function.definition="));
        arguments.addAll(settings);
        return new IdentityRun(application.run(arguments.toArray(String[]::new)));
    }

    public Caller caller() {
        return new Caller(port());
    }

    public int port() {
        return portOf(context);
    }

    public static int portOf(ApplicationContext running) {
        return running.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
