package org.hemicycle.platform.test.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What a published schema may become without breaking those who read its events: events already sent stay valid, and
 * what readers rely on stays there. Fields may be added, and values to an enum.
 */
final class AdditiveChange {

    /** What a value looks like: readers and events already sent depend on each. */
    private static final List<String> FORM = List.of(
            "type",
            "format",
            "pattern",
            "const",
            "$ref",
            "minimum",
            "maximum",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "uniqueItems",
            "additionalProperties");

    private AdditiveChange() {}

    /** What the new schema takes away from the published one, a sentence each; empty: it only adds. */
    static List<String> breaks(JsonNode published, JsonNode current) {
        return breaks("the event", published, current).toList();
    }

    private static Stream<String> breaks(String where, JsonNode published, JsonNode current) {
        return Stream.of(
                        form(where, published, current),
                        values(where, published, current),
                        required(where, published, current),
                        properties(where, published, current),
                        items(where, published, current))
                .flatMap(breaks -> breaks);
    }

    private static Stream<String> form(String where, JsonNode published, JsonNode current) {
        return FORM.stream()
                .filter(keyword -> !published.path(keyword).equals(current.path(keyword)))
                .map(keyword -> "%s: %s was %s and is %s"
                        .formatted(where, keyword, text(published.path(keyword)), text(current.path(keyword))));
    }

    private static Stream<String> values(String where, JsonNode published, JsonNode current) {
        if (!published.has("enum")) {
            return current.has("enum") ? Stream.of(where + ": any value was allowed, now an enum is") : Stream.of();
        }
        var kept = set(current.path("enum"));
        return set(published.path("enum")).stream()
                .filter(value -> current.has("enum") && !kept.contains(value))
                .map(value -> "%s: the value %s is gone".formatted(where, value));
    }

    private static Stream<String> required(String where, JsonNode published, JsonNode current) {
        var before = set(published.path("required"));
        var after = set(current.path("required"));
        return Stream.concat(
                without(after, before).map(name -> "%s: %s is newly required".formatted(where, name)),
                without(before, after).map(name -> "%s: %s is no longer required".formatted(where, name)));
    }

    private static Stream<String> properties(String where, JsonNode published, JsonNode current) {
        return published.path("properties").propertyStream().flatMap(property -> {
            var name = property.getKey();
            var now = current.path("properties").path(name);
            return now.isMissingNode()
                    ? Stream.of("%s: %s was removed or renamed".formatted(where, name))
                    : breaks(name, property.getValue(), now);
        });
    }

    private static Stream<String> items(String where, JsonNode published, JsonNode current) {
        return published.has("items")
                ? breaks(where + "[]", published.path("items"), current.path("items"))
                : Stream.of();
    }

    private static Stream<JsonNode> without(Set<JsonNode> names, Set<JsonNode> others) {
        return names.stream().filter(name -> !others.contains(name));
    }

    private static Set<JsonNode> set(JsonNode array) {
        return new HashSet<>(array.valueStream().toList());
    }

    private static String text(JsonNode value) {
        return value.isMissingNode() ? "not given" : value.toString();
    }
}
