package org.hemicycle.portal.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The contracts of all services, ready to be read. */
@Component
public class Contracts {

    /** In the order in which pages name them. */
    public static final List<String> SERVICES = List.of("membership", "elections", "response-policy", "identity");

    /** A schema of a service, written out and as fields. */
    public record Schema(String name, String description, List<Field> fields, String source) {}

    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final ContractFiles files;
    private final Map<String, HttpContract> http = new ConcurrentHashMap<>();

    Contracts(ContractFiles files) {
        this.files = files;
    }

    public Optional<HttpContract> http(String service) {
        return SERVICES.contains(service)
                ? Optional.of(http.computeIfAbsent(service, each -> HttpContract.of(each, tree(each))))
                : Optional.empty();
    }

    public Optional<Schema> schema(String service, String name) {
        if (!SERVICES.contains(service)) {
            return Optional.empty();
        }
        var schema = tree(service).path("components").path("schemas").path(name);
        return schema.isMissingNode()
                ? Optional.empty()
                : Optional.of(
                        new Schema(name, schema.path("description").asString(""), Field.of(schema), pretty(schema)));
    }

    /** The file itself. */
    public Optional<byte[]> file(String service) {
        return SERVICES.contains(service) ? files.bytes("http/" + service + ".openapi.yaml") : Optional.empty();
    }

    static String pretty(JsonNode node) {
        return PRETTY.writeValueAsString(node);
    }

    private JsonNode tree(String service) {
        return files.tree("http/" + service + ".openapi.yaml");
    }
}
