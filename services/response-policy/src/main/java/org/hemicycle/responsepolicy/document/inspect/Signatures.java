package org.hemicycle.responsepolicy.document.inspect;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** What can be told from bytes alone: signatures of other formats in places where readers look for them. */
final class Signatures {

    /** The test signature that every scanner knows; put together late, so that this class holds none. */
    private static final String EICAR =
            String.join("$", "X5O!P%@AP[4\\PZX54(P^)7CC)7}", "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!", "H+H*");

    private static final String END_OF_ZIP = "PK\5\6";
    private static final int ZIP_TAIL = 65_557;
    private static final int PDF_HEAD = 1024;

    private Signatures() {}

    static void check(Format format, byte[] content) {
        malware(content);
        boolean zip = format == Format.DOCX || format == Format.XLSX;
        if (!zip) {
            var tail = text(content, Math.max(0, content.length - ZIP_TAIL), content.length);
            Flaw.SEVERAL_FORMATS.unless(!tail.contains(END_OF_ZIP));
        }
        var head = text(content, 0, Math.min(PDF_HEAD, content.length));
        if (format == Format.PDF) {
            Flaw.SEVERAL_FORMATS.unless(head.startsWith("%PDF-"));
        } else {
            Flaw.SEVERAL_FORMATS.unless(!head.contains("%PDF-"));
        }
    }

    static void malware(byte[] content) {
        Flaw.MALWARE.unless(!text(content, 0, content.length).contains(EICAR));
    }

    static String text(byte[] content, int from, int to) {
        return new String(content, from, to - from, ISO_8859_1);
    }
}
