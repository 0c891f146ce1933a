package org.hemicycle.membership.standing.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.hemicycle.membership.standing.reference.Countries;
import org.hemicycle.platform.web.Refused;

/**
 * A file as it was read: the lines understood and the items about those that were not.
 *
 * @param hash SHA-256 of its bytes
 */
record EventsFile(String hash, List<EventLine> lines, List<ImportReport.Item> refused) {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(false)
            .get();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static EventsFile read(byte[] bytes, Countries countries) {
        var file = new EventsFile(hash(bytes), new ArrayList<>(), new ArrayList<>());
        try (var parser = FORMAT.parse(new StringReader(text(bytes)))) {
            if (!parser.getHeaderNames().equals(List.of(LineReader.COLUMNS))) {
                throw Refused.field("header", "reads " + String.join(",", LineReader.COLUMNS));
            }
            file.take(parser, new LineReader(countries, file.hash));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw Refused.field("body", "is no CSV: " + unreadable.getMessage());
        }
        return file;
    }

    private void take(CSVParser parser, LineReader reader) {
        try {
            for (var line : parser) {
                var number = parser.getCurrentLineNumber();
                try {
                    lines.add(reader.read(line, number));
                } catch (UnusableLine reason) {
                    refused.add(ImportReport.Item.refused(number, reason.field(), reason.sentence()));
                }
            }
        } catch (UncheckedIOException | IllegalStateException broken) {
            refused.add(ImportReport.Item.refused(
                    parser.getCurrentLineNumber(), "line", "is no CSV; nothing from here on was read"));
        }
    }

    private static String text(byte[] bytes) {
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException otherEncoding) {
            throw Refused.field("body", "is not UTF-8");
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
