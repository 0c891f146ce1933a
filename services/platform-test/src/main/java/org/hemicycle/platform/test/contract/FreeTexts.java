package org.hemicycle.platform.test.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What people write in their own words, read from the description of a service: strings of request bodies that have
 * neither format nor pattern nor list of values, but those marked {@code x-outside-the-vault}. Bodies are made with a word
 * in each, so that a field which is added later is among them.
 */
public final class FreeTexts {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final OpenApi description;

    private FreeTexts(OpenApi description) {
        this.description = description;
    }

    public static FreeTexts of(String service) {
        return new FreeTexts(OpenApi.of(service));
    }

    /** As in {@code LetterForm.subject}, of every operation. */
    public Set<String> names() {
        var names = new TreeSet<String>();
        description.requestSchemas().forEach(schema -> collect(schema, names, new ArrayList<>()));
        return names;
    }

    /**
     * @param known values by name, as in {@code countries} or {@code LetterForm.countries}; needed where a value must have
     *     a form that is not told
     * @param word makes what stands in a free text, from its name
     */
    public String body(String schema, Map<String, ?> known, UnaryOperator<String> word) {
        var root = NODES.objectNode().put("$ref", "#/components/schemas/" + schema);
        return object(root, known, word).toString();
    }

    private void collect(JsonNode schema, Set<String> names, List<String> path) {
        var name = name(schema);
        if (path.contains(name)) {
            return;
        }
        path.add(name);
        description.resolved(schema).path("properties").propertyStream().forEach(property -> {
            var value = property.getValue();
            if (isFreeText(value)) {
                names.add(name + "." + property.getKey());
            } else if (value.has("items") && isFreeText(value.path("items"))) {
                names.add(name + "." + property.getKey());
            } else {
                collect(value.has("items") ? value.path("items") : value, names, path);
            }
        });
        path.removeLast();
    }

    private ObjectNode object(JsonNode schema, Map<String, ?> known, UnaryOperator<String> word) {
        var made = NODES.objectNode();
        var found = description.resolved(schema);
        found.path("properties").propertyStream().forEach(property -> {
            var key = property.getKey();
            var name = name(schema) + "." + key;
            var value = value(property.getValue(), name, key, known, word);
            if (value != null) {
                made.set(key, value);
            }
        });
        return made;
    }

    private @org.jspecify.annotations.Nullable JsonNode value(
            JsonNode schema, String name, String key, Map<String, ?> known, UnaryOperator<String> word) {
        var given = known.containsKey(name) ? known.get(name) : known.get(key);
        if (given != null) {
            return JsonMapper.shared().valueToTree(given);
        }
        if (isFreeText(schema)) {
            return NODES.stringNode(word.apply(name));
        }
        var items = schema.path("items");
        if (isFreeText(items)) {
            return NODES.arrayNode().add(word.apply(name));
        }
        if (description.resolved(items).has("properties")) {
            return NODES.arrayNode().add(object(items, known, word));
        }
        return description.resolved(schema).has("properties") ? object(schema, known, word) : null;
    }

    private boolean isFreeText(JsonNode schema) {
        var found = description.resolved(schema);
        var type = found.path("type");
        boolean text = type.isArray()
                ? type.valueStream().anyMatch(one -> one.asString().equals("string"))
                : type.asString("").equals("string");
        return text
                && !found.has("format")
                && !found.has("pattern")
                && !found.has("enum")
                && !found.path("x-outside-the-vault").asBoolean(false);
    }

    private static String name(JsonNode schema) {
        var ref = schema.path("$ref").asString("");
        return ref.substring(ref.lastIndexOf('/') + 1);
    }
}
