package org.hemicycle.responsepolicy.document.inspect;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Looks at every object of a PDF document and writes a copy of what its pages need, without earlier revisions. */
final class PdfInspection {

    private static final int MOST_BEHIND_THE_END = 1024;

    private final byte[] content;
    private final Budget budget;
    private final Set<Finding> found = EnumSet.noneOf(Finding.class);

    PdfInspection(byte[] content, Budget budget) {
        this.content = content;
        this.budget = budget;
    }

    Inspected inspect() {
        end();
        try (var document = Loader.loadPDF(content)) {
            Flaw.ENCRYPTED.unless(!document.isEncrypted());
            Flaw.UNREADABLE.unless(document.getNumberOfPages() > 0);
            look(document);
            return new Inspected(found, copy(document));
        } catch (InvalidPasswordException locked) {
            throw Flaw.ENCRYPTED.found();
        } catch (IOException broken) {
            throw Flaw.UNREADABLE.found();
        }
    }

    /** Behind the end mark stands nothing but white space. */
    private void end() {
        var tail = Signatures.text(content, Math.max(0, content.length - 2 * MOST_BEHIND_THE_END), content.length);
        int mark = tail.lastIndexOf("%%EOF");
        Flaw.UNREADABLE.unless(mark >= 0);
        Flaw.SEVERAL_FORMATS.unless(tail.substring(mark + 5).isBlank());
    }

    private void look(PDDocument document) throws IOException {
        var objects = new PdfObjects(found, budget);
        var all = document.getDocument();
        Flaw.UNPACKS_TOO_LARGE.unless(all.getXrefTable().size() <= 500_000);
        for (var key : all.getXrefTable().keySet()) {
            objects.look(all.getObjectFromPool(key).getObject());
        }
        objects.look(all.getTrailer());
    }

    private byte[] copy(PDDocument document) throws IOException {
        var trailer = document.getDocument().getTrailer();
        if (trailer.getDictionaryObject(COSName.INFO) instanceof COSDictionary info) {
            properties(info);
        }
        trailer.removeItem(COSName.INFO);
        trailer.removeItem(COSName.ID);
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private void properties(COSDictionary info) {
        for (var entry : info.keySet()) {
            COSBase value = info.getDictionaryObject(entry);
            if (value != null) {
                found.add(
                        switch (entry.getName()) {
                            case "Author" -> Finding.PERSONS;
                            case "CreationDate", "ModDate" -> Finding.DATES;
                            case "Creator", "Producer" -> Finding.DEVICE;
                            default -> Finding.PROPERTIES;
                        });
            }
        }
    }
}
