package org.hemicycle.portal.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One field of a schema, in words.
 *
 * @param schema the name of the schema that says more
 */
public record Field(
        String name,
        String type,
        boolean required,
        String description,
        @Nullable String schema) {

    /** The fields of an object, or of what a list holds. */
    static List<Field> of(JsonNode schema) {
        var object = schema.path("type").asString("").equals("array") ? schema.path("items") : schema;
        var fields = new ArrayList<Field>();
        object.path("allOf").forEach(part -> fields.addAll(of(part)));
        var required = names(object.path("required"));
        object.path("properties")
                .properties()
                .forEach(each -> fields.add(of(each.getKey(), each.getValue(), required.contains(each.getKey()))));
        return List.copyOf(fields);
    }

    static Field of(String name, JsonNode schema, boolean required) {
        return new Field(
                name, type(schema), required, schema.path("description").asString(""), refOf(schema));
    }

    /** As in {@code list of text, date}; codes by name. */
    static String type(JsonNode schema) {
        var ref = schema.path("$ref").asString("");
        if (!ref.isEmpty()) {
            return last(ref);
        }
        if (schema.has("const")) {
            return schema.path("const").asString("");
        }
        if (schema.has("enum")) {
            return joined(schema.path("enum"), " | ");
        }
        for (var choice : List.of("oneOf", "anyOf", "allOf")) {
            if (schema.has(choice)) {
                return schema.path(choice).valueStream().map(Field::type).collect(Collectors.joining(" | "));
            }
        }
        return plain(schema);
    }

    private static String plain(JsonNode schema) {
        var type = schema.path("type").isArray()
                ? joined(schema.path("type"), " | ")
                : schema.path("type").asString("object");
        if (type.equals("array")) {
            return "[" + type(schema.path("items")) + "]";
        }
        var format = schema.path("format").asString("");
        return format.isEmpty() ? type : type + " (" + format + ")";
    }

    /** Where the whole of it is written, of a field or of what its list holds. */
    static @Nullable String refOf(JsonNode schema) {
        var ref = schema.path("$ref").asString(schema.path("items").path("$ref").asString(""));
        return ref.startsWith("#/components/schemas/") ? last(ref) : null;
    }

    private static String last(String ref) {
        return ref.substring(ref.lastIndexOf('/') + 1);
    }

    private static String joined(JsonNode list, String by) {
        return list.valueStream()
                .map(each -> Objects.toString(each.asString("null")))
                .collect(Collectors.joining(by));
    }

    private static Set<String> names(JsonNode list) {
        var names = new HashSet<String>();
        list.forEach(each -> names.add(each.asString("")));
        return names;
    }
}
