package org.hemicycle.responsepolicy.document.inspect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Looks into the container of a text document or spreadsheet, part by part, and packs it anew. */
final class OfficeInspection {

    private static final String TYPES = "[Content_Types].xml";
    private static final Pattern ACTIVE = Pattern.compile(
            "(?i).*(vbaproject|vbadata|activex|embeddings|oleobject|customui|macrosheets|ctrlprops|\\.bin|\\.exe|\\.js|\\.vbs"
                    + "|\\.zip|\\.docx?|\\.xlsx?|\\.pptx?|\\.html?|\\.svg|\\.swf|webextension|attachedtoolbars).*");
    private static final Pattern OUTSIDE = Pattern.compile("(?i)xl/(externallinks/|connections\\.xml|querytables/).*");
    private static final Pattern PROPERTIES = Pattern.compile("(?i)docprops/.*|customxml/.*");
    private static final Pattern MACHINE = Pattern.compile("(?i).*/(printersettings|fonts)/.*");
    private static final Pattern PEOPLE = Pattern.compile("(?i).*(/people\\.xml|/persons/.*)");

    private final Format format;
    private final byte[] content;
    private final Budget budget;
    private final Set<Finding> found = EnumSet.noneOf(Finding.class);

    OfficeInspection(Format format, byte[] content, Budget budget) {
        this.format = format;
        this.content = content;
        this.budget = budget;
    }

    Inspected inspect() {
        var parts = ZipParts.of(content, budget);
        var types = parts.get(TYPES);
        Flaw.EXTENSION_AND_CONTENT_DIFFER.unless(types != null);
        parts.forEach(OfficeInspection::refuseActive);
        var kept = new LinkedHashMap<String, byte[]>();
        parts.forEach((name, part) -> {
            if (isKept(name)) {
                kept.put(name, clean(name, part));
            }
        });
        mainPart(new String(parts.getOrDefault(TYPES, new byte[0]), UTF_8));
        return new Inspected(found, packed(kept));
    }

    private static void refuseActive(String name, byte[] part) {
        Flaw.ACTIVE_CONTENT.unless(
                !ACTIVE.matcher(name).matches() || MACHINE.matcher(name).matches());
        Flaw.EXTERNAL_REFERENCE.unless(!OUTSIDE.matcher(name).matches());
        Signatures.malware(part);
    }

    private boolean isKept(String name) {
        if (PROPERTIES.matcher(name).matches()) {
            found.add(name.toLowerCase(Locale.ROOT).contains("thumbnail") ? Finding.THUMBNAIL : Finding.PROPERTIES);
            return false;
        }
        if (PEOPLE.matcher(name).matches()) {
            found.add(Finding.PERSONS);
            return false;
        }
        if (MACHINE.matcher(name).matches()) {
            found.add(Finding.DEVICE);
            return false;
        }
        return !name.endsWith("/");
    }

    private byte[] clean(String name, byte[] part) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".xml") || lower.endsWith(".rels")) {
            return new OfficeXml(part, found).clean();
        }
        if (lower.endsWith(".jpg") || lower.endsWith(".jpeg")) {
            return picture(new JpegInspection(part).inspect());
        }
        Flaw.ACTIVE_CONTENT.unless(lower.endsWith(".png")); // nothing else is needed to show text and tables
        return picture(new PngInspection(part, budget).inspect());
    }

    private byte[] picture(Inspected picture) {
        if (!picture.found().isEmpty()) {
            found.add(Finding.PICTURE_METADATA);
        }
        return picture.copy();
    }

    private void mainPart(String types) {
        Flaw.ACTIVE_CONTENT.unless(!types.contains("macroEnabled"));
        var wanted = format == Format.DOCX ? "wordprocessingml.document.main+xml" : "spreadsheetml.sheet.main+xml";
        Flaw.EXTENSION_AND_CONTENT_DIFFER.unless(types.contains(wanted));
    }

    private static byte[] packed(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTime(315532800000L); // the format's first day: no trace of when
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
