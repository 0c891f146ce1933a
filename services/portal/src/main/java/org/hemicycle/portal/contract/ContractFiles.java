package org.hemicycle.portal.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of the folder {@code contracts}, which the build puts into this jar. Each is read once. */
@Component
class ContractFiles {

    private static final String FOLDER = "portal/contracts/";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, JsonNode> read = new ConcurrentHashMap<>();

    /** A file of JSON or YAML. */
    JsonNode tree(String name) {
        return read.computeIfAbsent(name, ContractFiles::parse);
    }

    /** A file as it is. */
    Optional<byte[]> bytes(String name) {
        var file = new ClassPathResource(FOLDER + name);
        if (!file.exists()) {
            return Optional.empty();
        }
        try {
            return Optional.of(file.getContentAsByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static JsonNode parse(String name) {
        try (var file = new ClassPathResource(FOLDER + name).getInputStream()) {
            return name.endsWith(".json")
                    ? JSON.readTree(file)
                    : JSON.valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(name + " is not among the contracts", failure);
        }
    }
}
