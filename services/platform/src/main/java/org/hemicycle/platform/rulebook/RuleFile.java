package org.hemicycle.platform.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a YAML file of rules into records. A field the record does not know, or one it misses, stops the start. */
public final class RuleFile {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private RuleFile() {}

    /** @param name the file's name under {@code rules/} on the class path */
    public static <T> T read(String name, Class<T> as) {
        try (var yaml = new ClassPathResource("rules/" + name).getInputStream()) {
            Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            return STRICT.convertValue(content, as);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("rules/" + name + " cannot be read", unreadable);
        }
    }
}
