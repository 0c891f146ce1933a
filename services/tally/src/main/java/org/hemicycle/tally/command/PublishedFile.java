package org.hemicycle.tally.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.tally.Uncountable;
import org.hemicycle.tally.json.JsonText;
import org.hemicycle.tally.json.Node;
import org.hemicycle.tally.number.Fraction;
import org.hemicycle.tally.read.TotalsFile;

/**
 * Reads what was published: a table of totals, or JSON with {@code totals} (or names and numbers alone), {@code ranking}
 * (or {@code publishedRanking}) and {@code elected}.
 */
final class PublishedFile {

    private static final List<String> TOTALS = List.of("totals", "points", "published", "results", "candidates");
    private static final List<String> NUMBER = List.of("points", "total", "totals", "votes", "published", "score");

    private PublishedFile() {}

    static Published read(Path file) {
        var published = beginsAsJson(file)
                ? json(JsonText.read(file))
                : new Published(TotalsFile.read(file), Optional.empty(), Optional.empty());
        if (published.isEmpty()) {
            throw new Uncountable("%s: neither totals nor a ranking nor who was elected is published there."
                    .formatted(file.getFileName()));
        }
        return published;
    }

    private static Published json(Node document) {
        var totals = first(document, TOTALS);
        var ranking = first(document, List.of("publishedRanking", "ranking"));
        var elected = first(document, List.of("elected"));
        boolean named = totals.isPresent() || ranking.isPresent() || elected.isPresent();
        return new Published(
                named ? totals.map(PublishedFile::totals).orElse(Map.of()) : totals(document),
                ranking.map(PublishedFile::names),
                elected.map(PublishedFile::names));
    }

    private static Map<String, Fraction> totals(Node totals) {
        var byName = new LinkedHashMap<String, Fraction>();
        if (totals.isList()) {
            for (var row : totals.list()) {
                var name = first(row, List.of("candidate", "name"))
                        .orElseThrow(() -> row.wrong("\"candidate\" is missing"));
                var number = first(row, NUMBER).orElseThrow(() -> row.wrong("\"points\" is missing"));
                byName.put(name.text(), Fraction.of(number.number()));
            }
        } else {
            totals.object().forEach((name, total) -> byName.put(name, Fraction.of(total.number())));
        }
        return byName;
    }

    private static Optional<Node> first(Node object, List<String> names) {
        return names.stream().filter(object::has).findFirst().map(object::field);
    }

    private static List<String> names(Node list) {
        var names = new ArrayList<String>();
        for (var item : list.list()) {
            names.addAll(item.isList() ? names(item) : List.of(item.text()));
        }
        return names;
    }

    private static boolean beginsAsJson(Path file) {
        try (var in = Files.newInputStream(file)) {
            var head = new String(in.readNBytes(64), StandardCharsets.UTF_8)
                    .replace("\uFEFF", "")
                    .strip();
            return head.startsWith("{") || head.startsWith("[");
        } catch (IOException failure) {
            throw new Uncountable("%s cannot be read: it is not there, or no file.".formatted(file));
        }
    }
}
