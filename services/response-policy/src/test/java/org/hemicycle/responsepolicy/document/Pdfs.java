package org.hemicycle.responsepolicy.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;

/** PDF documents written object by object, with a table that is right. */
final class Pdfs {

    private Pdfs() {}

    /** A page; {@code catalog} and {@code page} are put into these dictionaries, {@code more} are objects 4, 5, … */
    static byte[] pdf(String catalog, String page, String... more) {
        var objects = new ArrayList<>(List.of(
                "<< /Type /Catalog /Pages 2 0 R %s >>".formatted(catalog),
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] %s >>".formatted(page)));
        objects.addAll(List.of(more));
        return written(objects, "");
    }

    static byte[] plain() {
        return pdf("", "");
    }

    /** Who wrote it, when, with what: in the information dictionary, which is object 4. */
    static byte[] telling(String author) {
        var objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R /Metadata 5 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Annots [6 0 R] >>",
                "<< /Author (%s) /Creator (A program) /CreationDate (D:20150302) >>".formatted(author),
                stream(
                        "/Type /Metadata /Subtype /XML",
                        "<x:xmpmeta xmlns:x='adobe:ns:meta/'>%s</x:xmpmeta>".formatted(author)),
                "<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /T (%s) /Contents (%s says) >>"
                        .formatted(author, author));
        return written(objects, "/Info 4 0 R");
    }

    static String stream(String entries, String content) {
        return "<< %s /Length %d >>\nstream\n%s\nendstream".formatted(entries, content.length(), content);
    }

    static byte[] written(List<String> objects, String trailer) {
        var text = new StringBuilder("%PDF-1.7\n");
        var places = new ArrayList<Integer>();
        for (int number = 1; number <= objects.size(); number++) {
            places.add(text.length());
            text.append("%d 0 obj\n%s\nendobj\n".formatted(number, objects.get(number - 1)));
        }
        int table = text.length();
        text.append("xref\n0 %d\n0000000000 65535 f \n".formatted(objects.size() + 1));
        places.forEach(place -> text.append("%010d 00000 n \n".formatted(place)));
        text.append("trailer\n<< /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n"
                .formatted(objects.size() + 1, trailer, table));
        return text.toString().getBytes(ISO_8859_1);
    }
}
