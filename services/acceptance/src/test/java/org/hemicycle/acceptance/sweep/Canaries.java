package org.hemicycle.acceptance.sweep;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.hemicycle.platform.test.contract.FreeTexts;

/** Words that stand nowhere else, one for each field that people fill in their own words; all begin alike. */
final class Canaries {

    private final String stem =
            "zq" + UUID.randomUUID().toString().replace("-", "").substring(0, 20);
    private final FreeTexts texts = FreeTexts.of("response-policy");
    private final Set<String> planted = new TreeSet<>();

    /** A body in which every free text is a canary. */
    String body(String form, Map<String, ?> known) {
        return texts.body(form, known, this::in);
    }

    /** For a field that no form describes: a name of a file, what stands in it. */
    String in(String field) {
        planted.add(field);
        return stem + "-" + Integer.toHexString(field.hashCode());
    }

    /** Fields that ought to have been planted, and were not. */
    Set<String> forgotten() {
        var left = new TreeSet<>(texts.names());
        left.removeAll(planted);
        return left;
    }

    Set<String> planted() {
        return planted;
    }

    /** What every canary looks like: plain, in hexadecimal, backwards, as base64 at each offset, as UTF-16. */
    List<String> forms() {
        var bytes = stem.getBytes(UTF_8);
        var shifted = Stream.of("", "x", "xx")
                .map(before -> Base64.getEncoder().withoutPadding().encodeToString((before + stem).getBytes(UTF_8)))
                .map(text -> text.substring(4, text.length() - 2));
        var plain = Stream.of(
                stem,
                HexFormat.of().formatHex(bytes),
                new StringBuilder(stem).reverse().toString(),
                new String(stem.getBytes(UTF_16LE), ISO_8859_1));
        return Stream.concat(plain, shifted).toList();
    }
}
