package org.hemicycle.portal;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A value that a schema allows: all its fields are there, and a given text wherever any text may stand. */
final class SchemaValues {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int DEEPEST = 9;
    private static final Map<String, String> FORMATS = Map.of(
            "uuid", "6b64e181-640a-43ef-bf25-e92d803ed4ce",
            "date", "2016-10-01",
            "date-time", "2016-10-01T12:00:00Z",
            "time", "12:00:00",
            "duration", "P1D");

    private final JsonNode contract;
    private final String text;
    private final int turn;

    SchemaValues(JsonNode contract, String text, int turn) {
        this.contract = contract;
        this.text = text;
        this.turn = turn;
    }

    JsonNode of(JsonNode schema) {
        return of(schema, 0);
    }

    private JsonNode of(JsonNode given, int depth) {
        var schema = followed(given);
        if (schema.has("const")) {
            return schema.path("const");
        }
        if (schema.has("enum")) {
            var codes = schema.path("enum")
                    .valueStream()
                    .filter(code -> !code.isNull())
                    .toList();
            return codes.get(turn % codes.size());
        }
        for (var choice : new String[] {"oneOf", "anyOf"}) {
            if (schema.has(choice)) {
                return of(firstThatIsSomething(schema.path(choice)), depth);
            }
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> list(schema, depth);
            case "integer", "number" ->
                JSON.getNodeFactory().numberNode(schema.path("minimum").asInt(1) + 1);
            case "boolean" -> JSON.getNodeFactory().booleanNode(turn % 2 == 0);
            default -> string(schema);
        };
    }

    private JsonNode list(JsonNode schema, int depth) {
        var list = JSON.createArrayNode();
        if (depth < DEEPEST) {
            list.add(of(schema.path("items"), depth + 1));
        }
        return list;
    }

    private ObjectNode object(JsonNode schema, int depth) {
        var object = JSON.createObjectNode();
        schema.path("allOf").forEach(part -> object.setAll(object(followed(part), depth)));
        if (depth < DEEPEST) {
            schema.path("properties")
                    .properties()
                    .forEach(field -> object.set(field.getKey(), of(field.getValue(), depth + 1)));
            if (schema.path("additionalProperties").isObject()) {
                object.set(key(schema), of(schema.path("additionalProperties"), depth + 1));
            }
        }
        return object;
    }

    private String key(JsonNode schema) {
        var names = schema.path("propertyNames");
        return names.isMissingNode() ? text : of(names).asString();
    }

    private StringNode string(JsonNode schema) {
        var format = schema.path("format").asString("");
        var pattern = schema.path("pattern").asString("");
        return StringNode.valueOf(
                FORMATS.containsKey(format) ? FORMATS.get(format) : pattern.isEmpty() ? text : fitting(pattern));
    }

    /** The patterns that contracts use: codes of countries, hashes, keys. */
    private static String fitting(String pattern) {
        for (var example :
                new String[] {"CHL", "a".repeat(64), "chl", "1", "2016", "en", "2016-1", "A".repeat(43) + "="}) {
            if (example.matches(pattern.replaceAll("^\\^|\\$$", ""))) {
                return example;
            }
        }
        return "CHL";
    }

    private JsonNode firstThatIsSomething(JsonNode choices) {
        return choices.valueStream()
                .filter(choice -> !choice.path("type").asString("").equals("null"))
                .findFirst()
                .orElseThrow();
    }

    private static String type(JsonNode schema) {
        var type = schema.path("type");
        if (type.isArray()) {
            return type.valueStream()
                    .map(JsonNode::asString)
                    .filter(each -> !each.equals("null"))
                    .findFirst()
                    .orElse("string");
        }
        return type.asString(schema.has("properties") || schema.has("allOf") ? "object" : "string");
    }

    private JsonNode followed(JsonNode node) {
        var ref = node.path("$ref").asString("");
        return ref.startsWith("#/") ? followed(contract.at(ref.substring(1))) : node;
    }
}
