package org.hemicycle.responsepolicy.canary;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.contract.HttpContract;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Every way out of the service, byte by byte: its tables, the topics' and databases' folders on disk, files that appeared
 * in the temp folder, log lines, metrics, what it answers to those who may not know.
 */
final class Channels extends AppenderBase<ILoggingEvent> {

    private static final int PIECE = 1 << 20;
    private static final Path TEMP = Path.of(System.getProperty("java.io.tmpdir"));

    private final JdbcClient db;
    private final MockMvcTester http;
    private final FileTime since = FileTime.from(java.time.Instant.now());
    private final List<String> lines = java.util.Collections.synchronizedList(new ArrayList<>());
    private final Set<String> scanned = new TreeSet<>();

    Channels(JdbcClient db, MockMvcTester http) {
        this.db = db;
        this.http = http;
        start();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(this);
        ((Logger) LoggerFactory.getLogger("org.hemicycle")).setLevel(Level.DEBUG);
    }

    @Override
    protected void append(ILoggingEvent event) {
        var thrown = event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy());
        lines.add(event.getLoggerName() + " " + event.getFormattedMessage() + " " + event.getMDCPropertyMap() + thrown);
    }

    /** Folders and tables that were looked at. */
    Set<String> scanned() {
        return scanned;
    }

    int lines() {
        return lines.size();
    }

    /** Where the word was found, by channel; empty: nowhere. */
    Map<String, String> hits(String word) throws IOException {
        var words = forms(word);
        var hits = new TreeMap<String, String>();
        tables().forEach((table, text) -> note(hits, "table " + table, text, words));
        note(hits, "log", String.join("\n", List.copyOf(lines)), words);
        note(hits, "metrics", answer("/actuator/prometheus", ""), words);
        answers().forEach((address, text) -> note(hits, "answer " + address, text, words));
        files().forEach(file -> note(hits, file, words));
        return hits;
    }

    private static List<String> forms(String word) {
        var bytes = word.getBytes(UTF_8);
        var shifted = Stream.of("", "x", "xx")
                .map(before -> Base64.getEncoder().withoutPadding().encodeToString((before + word).getBytes(UTF_8)))
                .map(text -> text.substring(4, text.length() - 2));
        var plain = Stream.of(
                word,
                HexFormat.of().formatHex(bytes),
                new StringBuilder(word).reverse().toString());
        var wide = new String(word.getBytes(java.nio.charset.StandardCharsets.UTF_16LE), ISO_8859_1);
        return Stream.of(plain, shifted, Stream.of(wide))
                .flatMap(forms -> forms)
                .toList();
    }

    private Map<String, String> tables() {
        var tables = new TreeMap<String, String>();
        db.sql("""
                select format('%I.%I', table_schema, table_name) from information_schema.tables
                where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')""")
                .query(String.class)
                .list()
                .forEach(table -> tables.put(
                        table,
                        String.join(
                                "\n",
                                db.sql("select t::text from %s t".formatted(table))
                                        .query(String.class)
                                        .list())));
        scanned.addAll(tables.keySet());
        return tables;
    }

    /** Every reading without an id, for those who may not know of any case that is not public. */
    private Map<String, String> answers() {
        var answers = new TreeMap<String, String>();
        HttpContract.of("response-policy").operations().stream()
                .filter(operation -> operation.startsWith("GET ") && !operation.contains("{"))
                .map(operation -> operation.substring(4))
                .forEach(address -> Stream.of(
                                "",
                                TestTokens.of("partner"),
                                TestTokens.of("operator"),
                                TestTokens.of("auditor"),
                                TestTokens.of("secretariat"),
                                TestTokens.pointOfContact("FRA"))
                        .forEach(token -> answers.merge(address, answer(address, token), String::concat)));
        return answers;
    }

    private String answer(String address, String token) {
        var request = http.method(HttpMethod.GET).uri(address);
        if (!token.isEmpty()) {
            request.header("Authorization", token);
        }
        try {
            return request.exchange().getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** The broker's and the databases' folders are below the temp folder: theirs, and whatever else was written since. */
    private List<Path> files() throws IOException {
        var files = new ArrayList<Path>();
        Files.walkFileTree(TEMP, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && attributes.lastModifiedTime().compareTo(since) >= 0) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
        files.forEach(file -> scanned.add(file.toString()));
        return files;
    }

    private static void note(Map<String, String> hits, String channel, String text, List<String> words) {
        words.stream().filter(text::contains).findFirst().ifPresent(word -> hits.put(channel, around(text, word)));
    }

    private static void note(Map<String, String> hits, Path file, List<String> words) {
        try (var bytes = Files.newInputStream(file)) {
            var before = "";
            for (var piece = bytes.readNBytes(PIECE); piece.length > 0; piece = bytes.readNBytes(PIECE)) {
                var text = before + new String(piece, ISO_8859_1);
                note(hits, "file " + file, text, words);
                before = text.substring(Math.max(0, text.length() - 200));
            }
        } catch (IOException gone) {
            // a file that is no longer there holds nothing
        }
    }

    private static String around(String text, String word) {
        int at = text.indexOf(word);
        return text.substring(Math.max(0, at - 120), Math.min(text.length(), at + word.length() + 20))
                .replaceAll("[^\\x20-\\x7e]", ".");
    }

    void close() {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).detachAppender(this);
        ((Logger) LoggerFactory.getLogger("org.hemicycle")).setLevel(null);
    }
}
