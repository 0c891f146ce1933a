package org.hemicycle.acceptance.sweep;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hemicycle.acceptance.house.House;
import org.hemicycle.acceptance.house.RunningService;
import org.hemicycle.acceptance.house.Tables;
import org.hemicycle.platform.test.contract.HttpContract;

/**
 * Everything the house leaves behind, byte by byte: rows of every database but the vault's, the folders of database server
 * and broker (the vault's ciphertext among them), logs, temporary files, metrics, and what services answer to those who may
 * not know.
 */
final class Leavings {

    static final List<String> NOT_ASSIGNED = List.of("partner", "poc-mar", "operator", "auditor", "second-officer");
    private static final int PIECE = 1 << 22;
    private static final int OVERLAP = 200;

    private final House house;
    private final Set<String> scanned = new TreeSet<>();

    Leavings(House house) {
        this.house = house;
    }

    Set<String> scanned() {
        return scanned;
    }

    /** Where one of the words stands, by channel; empty: nowhere. */
    Map<String, String> hits(List<String> words) throws IOException {
        var hits = new TreeMap<String, String>();
        for (var service : house.services()) {
            tables(service, words, hits);
            answers(service, words, hits);
        }
        note(hits, "table ballot box", rows(new Tables(house.ballotBox())), words);
        for (var folder : List.of(house.folder(), house.logs())) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile).forEach(file -> note(hits, file, words));
            }
        }
        return hits;
    }

    private void tables(RunningService service, List<String> words, Map<String, String> hits) {
        var tables = new Tables(service.database());
        for (var table : names(tables)) {
            scanned.add(service.name() + " " + table);
            note(hits, "table %s %s".formatted(service.name(), table), rows(tables, table), words);
        }
    }

    private static List<String> names(Tables tables) {
        return tables.strings("""
            select format('%I.%I', table_schema, table_name) from information_schema.tables
            where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')\
            """);
    }

    private static String rows(Tables tables) {
        var all = new StringBuilder();
        names(tables).forEach(table -> all.append(rows(tables, table)));
        return all.toString();
    }

    private static String rows(Tables tables, String table) {
        return String.join("\n", tables.strings("select t::text from %s t".formatted(table)));
    }

    private void answers(RunningService service, List<String> words, Map<String, String> hits) {
        var door = new Door(house, service);
        note(
                hits,
                "metrics " + service.name(),
                door.get(null, "/actuator/prometheus").body(),
                words);
        scanned.add("metrics " + service.name());
        readings(service).forEach(address -> {
            note(hits, "answer " + address, door.get(null, address).body(), words);
            NOT_ASSIGNED.forEach(person ->
                    note(hits, "answer " + address, door.get(person, address).body(), words));
        });
    }

    /** What is read without an id. */
    static List<String> readings(RunningService service) {
        return service.name().equals("portal")
                ? List.of("/", "/cases", "/open-data")
                : HttpContract.of(service.name()).operations().stream()
                        .filter(operation -> operation.startsWith("GET ") && !operation.contains("{"))
                        .map(operation -> operation.substring(4))
                        .sorted()
                        .toList();
    }

    private static void note(Map<String, String> hits, String channel, String text, List<String> words) {
        words.stream().filter(text::contains).findFirst().ifPresent(word -> hits.put(channel, around(text, word)));
    }

    private void note(Map<String, String> hits, Path file, List<String> words) {
        scanned.add("file " + file);
        try (var bytes = Files.newInputStream(file)) {
            var before = "";
            for (var piece = bytes.readNBytes(PIECE); piece.length > 0; piece = bytes.readNBytes(PIECE)) {
                var text = before + new String(piece, ISO_8859_1);
                note(hits, "file " + file, text, words);
                before = text.substring(Math.max(0, text.length() - OVERLAP));
            }
        } catch (IOException gone) {
            // a file that is no longer there holds nothing
        }
    }

    private static String around(String text, String word) {
        int at = text.indexOf(word);
        return text.substring(Math.max(0, at - 160), Math.min(text.length(), at + word.length() + 20))
                .replaceAll("[^\\x20-\\x7e]", ".");
    }
}
