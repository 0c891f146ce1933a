package org.hemicycle.responsepolicy.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;

/** Files with a word in content and metadata, for tests of where that word goes. */
public final class HostileCopies {

    private HostileCopies() {}

    /** Taken, by the end of their names. */
    public static Map<String, byte[]> telling(String word) {
        var parts =
                Zips.docx("word/document.xml", Zips.document("<w:p><w:r><w:t>%s</w:t></w:r></w:p>".formatted(word)));
        Zips.put(parts, "docProps/core.xml", "<a>%s</a>".formatted(word));
        return Map.of(
                ".pdf", Pdfs.telling(word),
                ".jpg", Pictures.jpegTelling(word),
                ".png", Pictures.pngTelling(word),
                ".txt", word.getBytes(UTF_8),
                ".docx", Zips.zip(parts));
    }

    /** Refused, after they were looked into. */
    public static Map<String, byte[]> refused(String word) {
        return Map.of(
                ".docx",
                        Zips.zip(Zips.docx("word/document.xml", "<!DOCTYPE a [<!ENTITY %s 'x'>]><a/>".formatted(word))),
                ".txt", (word + "<script>" + word).getBytes(UTF_8),
                ".pdf", Pdfs.pdf("/OpenAction << /S /JavaScript /JS (%s) >>".formatted(word), ""));
    }
}
