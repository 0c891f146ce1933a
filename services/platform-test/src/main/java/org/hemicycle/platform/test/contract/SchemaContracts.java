package org.hemicycle.platform.test.contract;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schemas and examples of every event. A producer's test validates what it writes, a consumer's test reads every
 * example it listens to.
 */
public final class SchemaContracts {

    private static final String ID = "urn:contract:";
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, String> schemas;
    private final Map<String, String> examples;
    private final SchemaRegistry registry;
    private final ContractFiles files;

    private SchemaContracts(ContractFiles files) {
        this.files = files;
        this.schemas = files.schemas();
        this.examples = files.examples();
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(byId(schemas))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
    }

    /** Those in the folder {@code contracts} of the repository. */
    public static SchemaContracts ofRepository() {
        return new SchemaContracts(ContractFiles.above(Path.of("")));
    }

    static SchemaContracts in(Path contracts) {
        return new SchemaContracts(new ContractFiles(contracts));
    }

    /** Every type that has a schema. */
    public List<String> types() {
        return List.copyOf(schemas.keySet());
    }

    /** Every type of a service that has a schema, as in {@code membership.status-changed.v1}. */
    public List<String> types(String service) {
        return schemas.keySet().stream().filter(type -> isOf(service, type)).toList();
    }

    /** As {@link #types(String)}, without those that stand in logs but are no longer written. */
    public List<String> written(String service) {
        return types(service).stream()
                .filter(type -> !schema(type).getSchemaNode().path("deprecated").asBoolean(false))
                .toList();
    }

    /** Every example of a service. */
    public List<Example> examples(String service) {
        return examples.entrySet().stream()
                .filter(example -> isOf(service, example.getKey()))
                .map(example -> new Example(example.getKey(), example.getValue()))
                .toList();
    }

    /** What is wrong with the payload, a sentence each; empty: it keeps the contract. */
    public List<String> violations(String type, String json) {
        return sentences(schema(type).validate(json, InputFormat.JSON));
    }

    /** What is wrong with the schema itself: not JSON Schema 2020-12, or an $id that is not its type's. */
    public List<String> flaws(String type) {
        var schema = schema(type).getSchemaNode();
        var id = schema.path("$id").asString("missing");
        if (!id.equals(ID + type)) {
            return List.of("$id is %s, not %s%s".formatted(id, ID, type));
        }
        var language = SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId());
        return sentences(registry.getSchema(language).validate(schema));
    }

    /** What published schemas have lost since, a sentence each; empty: they only grew. */
    public List<String> breaks() {
        return files.published().entrySet().stream()
                .flatMap(published -> breaks(published.getKey(), published.getValue()))
                .toList();
    }

    private Stream<String> breaks(String type, String published) {
        var current = schemas.get(type);
        return current == null
                ? Stream.of("%s is gone; events of it stand in logs for ever".formatted(type))
                : AdditiveChange.breaks(JSON.readTree(published), JSON.readTree(current)).stream()
                        .map(sentence -> "%s: %s".formatted(type, sentence));
    }

    /** Every type whose schema was published: from then on it may only grow. */
    public List<String> published() {
        return List.copyOf(files.published().keySet());
    }

    Map<String, String> examples() {
        return examples;
    }

    Set<String> fields(String type) {
        return Set.copyOf(schema(type).getSchemaNode().path("properties").propertyNames());
    }

    Path folder() {
        return files.contracts();
    }

    private Schema schema(String type) {
        if (!schemas.containsKey(type)) {
            throw new IllegalArgumentException(
                    "There is no schema of %s, only of %s".formatted(type, schemas.keySet()));
        }
        return registry.getSchema(SchemaLocation.of(ID + type));
    }

    private static boolean isOf(String service, String type) {
        return type.startsWith(service + ".");
    }

    private static Map<String, String> byId(Map<String, String> byType) {
        return byType.entrySet().stream()
                .collect(Collectors.toMap(schema -> ID + schema.getKey(), Map.Entry::getValue));
    }

    private static List<String> sentences(List<Error> errors) {
        return errors.stream().map(Error::toString).toList();
    }
}
