package org.hemicycle.platform.operation;

import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/**
 * Refuses to start a service whose secrets are missing or known to everybody. What it looks at stands in the
 * configuration under {@code platform.secrets} and {@code platform.optional-secrets} (which may be empty), by the name of
 * the environment variable that sets it.
 */
public final class SecretCheck implements EnvironmentPostProcessor, Ordered {

    /** Demo secrets are printed in the documentation; each begins with this word, so that none can be mistaken. */
    public static final String DEMO = "demo-";

    private static final int SHORTEST = 32;
    private static final Pattern KNOWN = Pattern.compile("(?i)(change|default|example|secret|password|test).*");
    private static final Bindable<Map<String, String>> NAMED = Bindable.mapOf(String.class, String.class);

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var demo = environment.acceptsProfiles(Profiles.of("demo"));
        var binder = Binder.get(environment);
        binder.bind("platform.secrets", NAMED).orElse(Map.of()).forEach((name, value) -> check(name, value, demo));
        binder.bind("platform.optional-secrets", NAMED).orElse(Map.of()).forEach((name, value) -> {
            if (!value.isBlank()) {
                check(name, value, demo);
            }
        });
    }

    static void check(String name, String value, boolean demo) {
        if (value.isBlank()) {
            throw refusal(name, "is empty");
        }
        if (demo) {
            return;
        }
        if (value.startsWith(DEMO)) {
            throw refusal(name, "is a demo secret, known to everybody");
        }
        if (KNOWN.matcher(value).matches()) {
            throw refusal(name, "is a default value, known to everybody");
        }
        if (value.length() < SHORTEST) {
            throw refusal(name, "is too short to be a secret");
        }
    }

    private static UnsafeSecret refusal(String name, String what) {
        return new UnsafeSecret("%1$s %2$s: set %1$s, or %1$s_FILE, to a random value of %3$d characters or more"
                .formatted(name, what, SHORTEST));
    }

    /** After the configuration files, which say what the secrets are. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
