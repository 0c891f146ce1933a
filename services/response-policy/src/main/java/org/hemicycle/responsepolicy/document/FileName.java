package org.hemicycle.responsepolicy.document;

import static org.hemicycle.responsepolicy.document.DocumentRule.NAME_UNUSABLE;
import static org.hemicycle.responsepolicy.document.DocumentRule.TYPE_NOT_TAKEN;

import java.text.Normalizer;
import java.util.Locale;
import org.hemicycle.responsepolicy.document.inspect.Format;

/** What a file is called. Confidential: it is sealed with the file, and nothing on a disk is ever named so. */
record FileName(String text, Format format) {

    private static final int LONGEST = 120;

    static FileName of(String given) {
        var name = Normalizer.normalize(given, Normalizer.Form.NFC).strip();
        NAME_UNUSABLE.demand(!name.isEmpty() && name.length() <= LONGEST);
        NAME_UNUSABLE.demand(name.codePoints().allMatch(FileName::isVisible));
        int dot = name.lastIndexOf('.');
        NAME_UNUSABLE.demand(dot > 0 && !name.startsWith("."));
        var extension = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return new FileName(name, Format.called(extension).orElseThrow(TYPE_NOT_TAKEN::refuse));
    }

    /** No control or format characters (they turn {@code exe.pdf} around), and nothing that is a path anywhere. */
    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> "/\\:*?\"<>|".indexOf(character) < 0;
        };
    }

    @Override
    public String toString() {
        return "FileName[]";
    }
}
