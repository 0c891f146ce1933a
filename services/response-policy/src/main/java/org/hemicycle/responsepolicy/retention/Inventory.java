package org.hemicycle.responsepolicy.retention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Which field of this service holds what, and how long; a test holds it against the tables. */
record Inventory(List<Field> fields) {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Inventory read() {
        try (var yaml = new ClassPathResource("retention/fields.yml").getInputStream()) {
            Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            return STRICT.convertValue(content, Inventory.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("retention/fields.yml cannot be read", unreadable);
        }
    }

    Optional<Field> of(String table, String column) {
        var ofTable =
                fields.stream().filter(field -> field.table().equals(table)).toList();
        return ofTable.stream()
                .filter(field -> field.names(column))
                .findFirst()
                .or(() -> ofTable.stream()
                        .filter(field -> field.columns() == null)
                        .findFirst());
    }
}
