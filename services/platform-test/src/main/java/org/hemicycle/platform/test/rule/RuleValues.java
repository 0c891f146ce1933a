package org.hemicycle.platform.test.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads files of dated values: wherever an entry tells its evidence, there stands a value. */
final class RuleValues {

    private static final String HEAD = """
            ### Values: %s

            | Value | Is | Evidence | Source |
            | --- | --- | --- | --- |
            """;
    private static final Set<String> ABOUT = Set.of("parameter", "evidence", "source");

    private final List<String> rows = new ArrayList<>();

    private RuleValues() {}

    /** A table for each file, by name. */
    static Stream<String> tables(Path folder) {
        try (var files = Files.list(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".yml"))
                    .sorted()
                    .map(RuleValues::table)
                    .toList()
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String table(Path file) {
        var values = new RuleValues();
        values.collect("", new YAMLMapper().readTree(file.toFile()));
        return HEAD.formatted(file.getFileName().toString().replace(".yml", "")) + String.join("\n", values.rows);
    }

    private void collect(String path, JsonNode node) {
        if (node.isArray()) {
            node.forEach(item -> collect(path, item));
        } else if (node.has("evidence")) {
            rows.add(value(path, node));
        } else if (node.isObject()) {
            var here = node.has("id") ? "" : path;
            if (node.has("id")) {
                rows.add(edition(node));
            }
            node.propertyStream()
                    .filter(entry -> entry.getValue().isContainer())
                    .forEach(entry -> collect(below(here, entry.getKey()), entry.getValue()));
        }
    }

    private static String edition(JsonNode set) {
        var inherits = set.path("inherits").asString("");
        var until = set.path("validTo").asString("");
        var from = set.path("validFrom").asString("");
        return RulesText.row(
                "**%s**".formatted(set.path("id").asString()),
                (from.isEmpty() ? "" : "from " + from)
                        + (until.isEmpty() ? "" : " to " + until)
                        + (inherits.isEmpty() ? "" : "; else as " + inherits),
                "",
                "");
    }

    private static String value(String path, JsonNode node) {
        var evidence = node.path("evidence").asString();
        var known = evidence.equals("SOURCED") || evidence.equals("CONFIRMED");
        return RulesText.row(
                "`%s`".formatted(node.path("parameter").asString(path)),
                words(node),
                known ? evidence : evidence + ": set by the secretariat",
                node.path("source").asString(""));
    }

    private static String words(JsonNode node) {
        if (node.has("amount")) {
            return length(node);
        }
        return node.has("value")
                ? text(node.path("value"))
                : node.propertyStream()
                        .filter(entry -> !ABOUT.contains(entry.getKey()))
                        .map(entry -> entry.getKey() + " " + text(entry.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private static String length(JsonNode node) {
        var unit = node.path("unit").asString().toLowerCase(Locale.ROOT).replace('_', ' ');
        return node.path("amount").asInt() == 1
                ? "1 " + unit.replaceFirst("s$", "")
                : node.path("amount").asString() + " " + unit;
    }

    private static String text(JsonNode value) {
        if (value.has("amount")) {
            return length(value);
        }
        if (value.isObject()) {
            return value.propertyStream()
                    .map(entry -> entry.getKey() + " " + text(entry.getValue()))
                    .collect(Collectors.joining(", "));
        }
        if (value.isArray()) {
            return value.isEmpty()
                    ? "none"
                    : value.valueStream().map(RuleValues::text).collect(Collectors.joining(", "));
        }
        return value.asString();
    }

    private static String below(String path, String key) {
        return path.isEmpty() || Set.of("ruleSets", "terms", "tables").contains(path) ? key : path + "." + key;
    }
}
