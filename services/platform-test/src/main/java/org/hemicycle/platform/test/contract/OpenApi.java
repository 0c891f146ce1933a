package org.hemicycle.platform.test.contract;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** An OpenAPI 3.1 document: its operations, and its schemas, which are JSON Schema 2020-12. */
final class OpenApi {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final JsonNode root;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    OpenApi(String yaml) {
        this.root = new YAMLMapper().readTree(yaml);
    }

    /** The one in {@code contracts/http/<service>.openapi.yaml} of the repository. */
    static OpenApi of(String service) {
        var contracts = ContractFiles.above(Path.of("")).contracts();
        try {
            return new OpenApi(Files.readString(contracts.resolve("http/%s.openapi.yaml".formatted(service))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Of the JSON bodies that operations take. */
    Stream<JsonNode> requestSchemas() {
        return root.path("paths")
                .valueStream()
                .flatMap(path -> path.valueStream())
                .map(operation -> resolved(operation.path("requestBody")))
                .map(body -> body.path("content").path("application/json").path("schema"))
                .filter(JsonNode::isObject);
    }

    Set<String> operations() {
        return root.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue().propertyNames().stream()
                        .filter(METHODS::contains)
                        .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .collect(Collectors.toSet());
    }

    /** What the document says of this method and path; a path without variables goes before one with. */
    Optional<JsonNode> operation(String method, String path) {
        return template(path)
                .map(template -> root.path("paths").path(template).path(method.toLowerCase(Locale.ROOT)))
                .filter(JsonNode::isObject);
    }

    /** The path as the document has it, variables and all. */
    Optional<String> template(String path) {
        var paths = root.path("paths").propertyNames();
        return paths.contains(path)
                ? Optional.of(path)
                : paths.stream().filter(template -> matches(template, path)).findFirst();
    }

    /** The object itself, or what its $ref points to in this document. */
    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? root.at(node.path("$ref").asString().substring(1)) : node;
    }

    /** What makes the JSON break the schema, a sentence each. */
    Stream<String> faults(JsonNode schema, String json) {
        var alone = ((ObjectNode) schema.deepCopy()).set("components", root.path("components"));
        return registry.getSchema(alone).validate(json, InputFormat.JSON).stream()
                .map(Error::toString);
    }

    private static boolean matches(String template, String path) {
        var pattern = Arrays.stream(template.split("(?=\\{)|(?<=})", -1))
                .map(part -> part.startsWith("{") ? "[^/]+" : Pattern.quote(part))
                .collect(Collectors.joining());
        return path.matches(pattern);
    }
}
