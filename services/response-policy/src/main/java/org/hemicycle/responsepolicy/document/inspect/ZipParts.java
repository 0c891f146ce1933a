package org.hemicycle.responsepolicy.document.inspect;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/**
 * The parts of a ZIP container, unpacked within a budget. Its directory must list what a reader from the front meets:
 * else two programs would see two documents.
 */
final class ZipParts {

    private static final Pattern NAME = Pattern.compile("[\\w\\[\\]. _-]+(/[\\w\\[\\]. _-]+)*/?");
    private static final int PIECE = 64 * 1024;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Budget budget;

    private ZipParts(Budget budget) {
        this.budget = budget;
    }

    static Map<String, byte[]> of(byte[] content, Budget budget) {
        var listed = ZipDirectory.names(content);
        var read = new ZipParts(budget);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            read.all(zip);
        } catch (IOException | IllegalArgumentException broken) {
            throw Flaw.UNREADABLE.found();
        }
        Flaw.SEVERAL_FORMATS.unless(new ArrayList<>(read.parts.keySet()).equals(listed));
        return read.parts;
    }

    private void all(ZipInputStream zip) throws IOException {
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            var name = entry.getName();
            Flaw.UNREADABLE.unless(NAME.matcher(name).matches() && !name.contains(".."));
            Flaw.UNPACKS_TOO_LARGE.unless(parts.size() < Budget.MOST_PARTS);
            var same = parts.keySet().stream().anyMatch(other -> lower(other).equals(lower(name)));
            Flaw.SEVERAL_FORMATS.unless(!same);
            parts.put(name, unpacked(zip));
        }
    }

    private byte[] unpacked(ZipInputStream zip) throws IOException {
        var all = new ByteArrayOutputStream();
        var piece = new byte[PIECE];
        for (int read = zip.read(piece); read >= 0; read = zip.read(piece)) {
            budget.take(read);
            all.write(piece, 0, read);
        }
        return all.toByteArray();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
