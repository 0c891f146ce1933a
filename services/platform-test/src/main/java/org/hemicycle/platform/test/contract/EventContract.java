package org.hemicycle.platform.test.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.platform.inbox.EventHandlers;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A service's events held against {@code contracts}, in both directions: what it writes keeps the schemas, and it reads
 * every example of what it listens to. Each answer lists what is wrong, a sentence each.
 */
public final class EventContract {

    private final String service;
    private final Map<String, Class<?>> records;
    private final JsonMapper json;
    private final SchemaContracts contracts = SchemaContracts.ofRepository();
    private final Map<String, String> examples;

    private EventContract(String service, Map<String, Class<?>> records, JsonMapper json) {
        this.service = service;
        this.records = records;
        this.json = json;
        this.examples = contracts.examples();
    }

    /** @param json as the service writes its events */
    public static EventContract of(String service, String basePackage, JsonMapper json) {
        return new EventContract(service, WireRecords.of(service, basePackage), json);
    }

    /** The types of event that the service writes. */
    public Set<String> types() {
        return records.keySet();
    }

    /** Types without schema, example or message in the AsyncAPI document, and schemas that nothing writes. */
    public List<String> gaps() {
        var messages = messages();
        return Stream.of(
                        missing(records.keySet(), contracts.types(service), "has no schema"),
                        missing(records.keySet(), examples.keySet(), "has no example"),
                        missing(records.keySet(), messages, "does not stand in asyncapi.yaml"),
                        missing(contracts.written(service), records.keySet(), "has a schema, but nothing writes it"))
                .flatMap(gaps -> gaps)
                .toList();
    }

    /** Each type's example, read into its record and written again, with every field and with the fewest. */
    public List<String> faultsOfProducer() {
        return records.entrySet().stream()
                .flatMap(entry -> {
                    var full = (ObjectNode) json.readTree(example(entry.getKey()));
                    var sparse = full.deepCopy();
                    WireRecords.optionalFields(entry.getValue()).forEach(sparse::remove);
                    return Stream.of(full, sparse).flatMap(event -> faults(entry.getKey(), entry.getValue(), event));
                })
                .toList();
    }

    /** Types listened to without an example, and examples that cannot be read. */
    public List<String> faultsOfConsumer(EventHandlers handlers) {
        return handlers.types().stream()
                .sorted()
                .flatMap(type -> unreadable(type, handlers))
                .toList();
    }

    private Stream<String> faults(String type, Class<?> as, ObjectNode event) {
        try {
            var written = json.writeValueAsString(json.treeToValue(event, as));
            var fields = Set.copyOf(json.readTree(written).propertyNames());
            return Stream.concat(
                            contracts.violations(type, written).stream(),
                            missing(fields, contracts.fields(type), "is written, but no field of the schema"))
                    .map(fault -> "%s: %s".formatted(type, fault));
        } catch (JacksonException unreadable) {
            return Stream.of("%s: the example is not this record: %s".formatted(type, unreadable.getOriginalMessage()));
        }
    }

    private Stream<String> unreadable(String type, EventHandlers handlers) {
        try {
            handlers.read(type, example(type).getBytes(StandardCharsets.UTF_8), json);
            return Stream.of();
        } catch (RuntimeException failure) {
            return Stream.of("%s: %s".formatted(type, failure.getMessage()));
        }
    }

    private String example(String type) {
        var example = examples.get(type);
        if (example == null) {
            throw new IllegalArgumentException("There is no example of " + type);
        }
        return example;
    }

    private Set<String> messages() {
        try {
            return new YAMLMapper()
                    .readTree(Files.readString(contracts.folder().resolve("asyncapi.yaml")))
                    .path("components")
                    .path("messages")
                    .valueStream()
                    .map(message -> message.path("name").asString())
                    .collect(Collectors.toSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<String> missing(
            Iterable<String> wanted, java.util.Collection<String> there, String sentence) {
        return java.util.stream.StreamSupport.stream(wanted.spliterator(), false)
                .filter(name -> !there.contains(name))
                .map(name -> name + " " + sentence);
    }
}
