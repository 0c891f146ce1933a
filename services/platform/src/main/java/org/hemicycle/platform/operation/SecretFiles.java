package org.hemicycle.platform.operation;

import static org.springframework.core.env.StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MapPropertySource;

/**
 * Lets a secret come as a file: {@code NAME_SECRET_FILE=/run/secrets/name} stands for {@code NAME_SECRET=<its content>},
 * likewise {@code …_PASSWORD_FILE} and {@code …_HASH_FILE}. A line break at the end is not part of the secret.
 */
public final class SecretFiles implements EnvironmentPostProcessor, Ordered {

    private static final Pattern NAME = Pattern.compile("([A-Z0-9_]*(?:SECRET|PASSWORD|HASH))_FILE");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var secrets = new TreeMap<String, Object>();
        for (var source : environment.getPropertySources()) {
            if (source instanceof EnumerablePropertySource<?> named) {
                for (var name : named.getPropertyNames()) {
                    var file = NAME.matcher(name);
                    if (file.matches()) {
                        secrets.put(file.group(1), read(file.group(1), environment));
                    }
                }
            }
        }
        add(environment, secrets);
    }

    private static String read(String secret, ConfigurableEnvironment environment) {
        if (environment.containsProperty(secret)) {
            throw new UnsafeSecret("%1$s and %1$s_FILE are both set: give one of them".formatted(secret));
        }
        var path = environment.getRequiredProperty(secret + "_FILE");
        try {
            return Files.readString(Path.of(path)).stripTrailing();
        } catch (IOException unreadable) {
            throw new UnsafeSecret("%s_FILE names %s, which cannot be read".formatted(secret, path), unreadable);
        }
    }

    private static void add(ConfigurableEnvironment environment, Map<String, Object> secrets) {
        var files = new MapPropertySource("secret files", secrets);
        var sources = environment.getPropertySources();
        if (sources.contains(SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME)) {
            sources.addAfter(SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, files);
        } else {
            sources.addLast(files);
        }
    }

    /** Before the configuration files are read, which name the secrets as placeholders. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 8;
    }
}
