package org.hemicycle.responsepolicy.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.hemicycle.responsepolicy.document.inspect.Finding;
import org.hemicycle.responsepolicy.vault.OpenVault;
import org.hemicycle.responsepolicy.vault.Reader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Harmless files are taken as they are; their copies do not tell who, where and with what. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedCopiesIT {

    private static final String CANARY = "Leyla-Canary-4711";

    private OpenVault vault;
    private ReceptionLab lab;

    @BeforeAll
    void open() {
        vault = new OpenVault();
        lab = new ReceptionLab(vault.vault());
        vault.vault().begin(lab.id, new Reader.Intake());
    }

    @AfterAll
    void close() {
        vault.close();
    }

    private Intaken taken(String name, byte[] content) {
        var taken = lab.take(name, new ByteArrayInputStream(content));
        assertThat(bytes(taken.version().original(), new Reader.Intake())).isEqualTo(content);
        return taken;
    }

    private byte[] bytes(org.hemicycle.responsepolicy.vault.SealedId id, Reader reader) {
        try (var content = vault.vault().read(lab.id, id, reader)) {
            return content.readAllBytes();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private byte[] copy(Intaken taken) {
        return bytes(taken.copy(), new Reader.Publication());
    }

    @Test
    void aPhotographTellsNeitherPlaceNorCamera() {
        var original = Pictures.jpegTelling(CANARY);

        var taken = taken("photo.jpg", original);

        assertThat(taken.version().warnings()).contains(Finding.LOCATION, Finding.DEVICE);
        assertThat(new String(original, ISO_8859_1)).contains(CANARY);
        assertThat(new String(copy(taken), ISO_8859_1)).doesNotContain(CANARY).doesNotContain("Exif");
    }

    @Test
    void aPngTellsNoAuthor() {
        var taken = taken("map.png", Pictures.pngTelling(CANARY));

        assertThat(taken.version().warnings()).isNotEmpty();
        assertThat(new String(copy(taken), ISO_8859_1)).doesNotContain(CANARY);
    }

    @Test
    void aPdfTellsNoAuthorAndNoNotes() throws IOException {
        var taken = taken("letter.pdf", Pdfs.telling(CANARY));

        assertThat(taken.version().warnings())
                .contains(Finding.PERSONS, Finding.DATES, Finding.PROPERTIES, Finding.COMMENTS);
        var copy = copy(taken);
        assertThat(new String(copy, ISO_8859_1)).doesNotContain(CANARY).doesNotContain("D:20150302");
        try (var readable = org.apache.pdfbox.Loader.loadPDF(copy)) {
            assertThat(readable.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void aTextDocumentTellsNoAuthorNoCommentsAndNoDeletedWords() throws IOException {
        var parts = Zips.docx("word/document.xml", Zips.document("""
                        <w:p w:rsidR="00AB12CD"><w:ins w:author="%1$s" w:date="2015-03-02T10:00:00Z"><w:r><w:t>kept words</w:t></w:r></w:ins>\
                        <w:del w:author="%1$s"><w:r><w:delText>%1$s</w:delText></w:r></w:del></w:p>""".formatted(CANARY)));
        Zips.put(parts, "docProps/core.xml", "<a>%s</a>".formatted(CANARY));
        Zips.put(parts, "word/comments.xml", """
                <w:comments xmlns:w="%s"><w:comment w:author="%s"><w:p><w:r><w:t>%2$s</w:t></w:r></w:p></w:comment></w:comments>""".formatted(Zips.WORD, CANARY));
        parts.put("word/media/image1.jpeg", Pictures.jpegTelling(CANARY));

        var taken = taken("letter.docx", Zips.zip(parts));

        assertThat(taken.version().warnings())
                .contains(
                        Finding.PERSONS,
                        Finding.COMMENTS,
                        Finding.TRACKED_CHANGES,
                        Finding.PROPERTIES,
                        Finding.PICTURE_METADATA);
        var text = unpacked(copy(taken));
        assertThat(text.values()).noneMatch(part -> part.contains(CANARY));
        assertThat(text).containsKey("word/document.xml").doesNotContainKey("docProps/core.xml");
        assertThat(text.get("word/document.xml")).contains("kept words").doesNotContain("00AB12CD");
    }

    @Test
    void aTextAndATableAreTakenAsTheyAre() {
        var text = "Σεβαστή κυρία — Sayın başkan, 尊敬的".getBytes(UTF_8);

        assertThat(copy(taken("letter.txt", text))).isEqualTo(text);
        assertThat(copy(taken("list.csv", "name,change\nA,-1.5\nB,2\n".getBytes(UTF_8))))
                .isNotEmpty();
    }

    /** The name stands sealed beside the file, not in its row. */
    @Test
    void theNameIsSealed() {
        var taken = taken(CANARY + ".txt", "words".getBytes(UTF_8));

        assertThat(taken.version().toString()).doesNotContain(CANARY);
        assertThat(vault.vault().text(lab.id, taken.version().details(), new Reader.Intake()))
                .endsWith(CANARY + ".txt");
    }

    private static Map<String, String> unpacked(byte[] zip) throws IOException {
        var parts = new java.util.HashMap<String, String>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                parts.put(entry.getName(), new String(entries.readAllBytes(), ISO_8859_1));
            }
        }
        return parts;
    }
}
