package org.hemicycle.responsepolicy.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Containers of office documents, part by part. */
final class Zips {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TYPES =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private Zips() {}

    /** A small text document; parts can be added and replaced. */
    static Map<String, byte[]> docx() {
        var parts = new LinkedHashMap<String, byte[]>();
        put(parts, "[Content_Types].xml", types(TYPES));
        put(parts, "_rels/.rels", rels("""
                <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>"""));
        put(parts, "word/document.xml", document("<w:p><w:r><w:t>A letter</w:t></w:r></w:p>"));
        return parts;
    }

    static String types(String main) {
        return """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/word/document.xml" ContentType="%s"/></Types>""".formatted(main);
    }

    static String rels(String relationships) {
        return """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>""".formatted(relationships);
    }

    static String document(String body) {
        return "<w:document xmlns:w=\"%s\"><w:body>%s</w:body></w:document>".formatted(WORD, body);
    }

    static Map<String, byte[]> docx(String part, String content) {
        var parts = docx();
        put(parts, part, content);
        return parts;
    }

    static void put(Map<String, byte[]> parts, String name, String content) {
        parts.put(name, content.getBytes(UTF_8));
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
