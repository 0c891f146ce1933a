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
import org.hemicycle.tally.ballot.PointsTable;
import org.hemicycle.tally.json.JsonText;
import org.hemicycle.tally.json.Node;
import org.hemicycle.tally.number.Fraction;
import org.hemicycle.tally.read.Format;
import org.hemicycle.tally.read.VotesFile;

/**
 * Reads what was published: a table of points, or JSON with {@code totals} (or names and numbers alone), {@code ranking}
 * (or {@code publishedRanking}) and {@code elected}.
 */
final class PublishedFile {

    private PublishedFile() {}

    static Published read(Path file) {
        return beginsAsJson(file) ? json(JsonText.read(file)) : table(file);
    }

    private static Published table(Path file) {
        var table =
                (PointsTable) VotesFile.read(file, Optional.of(Format.POINTS)).votes();
        var totals = new LinkedHashMap<String, Fraction>();
        for (int candidate = 0; candidate < table.points().size(); candidate++) {
            totals.put(table.candidates().name(candidate), table.points().get(candidate));
        }
        return new Published(totals, Optional.empty(), Optional.empty());
    }

    private static Published json(Node document) {
        if (document.isList()) {
            return new Published(rows(document), Optional.empty(), Optional.empty());
        }
        var ranking = document.has("publishedRanking") ? "publishedRanking" : "ranking";
        boolean named = document.has("totals") || document.has(ranking) || document.has("elected");
        return new Published(
                document.has("totals") ? totals(document.field("totals")) : named ? Map.of() : totals(document),
                document.has(ranking) ? Optional.of(names(document.field(ranking))) : Optional.empty(),
                document.has("elected") ? Optional.of(names(document.field("elected"))) : Optional.empty());
    }

    private static Map<String, Fraction> totals(Node object) {
        if (object.isList()) {
            return rows(object);
        }
        var totals = new LinkedHashMap<String, Fraction>();
        object.object().forEach((name, total) -> totals.put(name, Fraction.of(total.number())));
        return totals;
    }

    private static Map<String, Fraction> rows(Node list) {
        var totals = new LinkedHashMap<String, Fraction>();
        for (var row : list.list()) {
            var number = List.of("points", "total", "votes", "published").stream()
                    .filter(row::has)
                    .findFirst()
                    .orElseThrow(() -> row.wrong("\"points\" is missing"));
            totals.put(
                    row.field("candidate").text(), Fraction.of(row.field(number).number()));
        }
        return totals;
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
