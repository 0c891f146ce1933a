package org.hemicycle.responsepolicy.document.inspect;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Every object of a PDF document, reachable or not: what acts by itself is refused, what tells of people is taken out. */
final class PdfObjects {

    private static final Set<String> ACTIONS = Set.of(
            "JavaScript", "Launch", "SubmitForm", "ImportData", "Rendition", "RichMediaExecute", "Movie", "Sound");
    private static final Set<String> ELSEWHERE = Set.of("GoToR", "GoToE");
    private static final Set<String> ACTIVE_KEYS = Set.of(
            "JS", "JavaScript", "AA", "EmbeddedFiles", "EF", "XFA", "RichMediaContent", "Launch", "AcroFormJS", "3DD");
    private static final Set<String> TELLING = Set.of("Metadata", "PieceInfo", "LastModified", "Thumb");

    private final Set<Finding> found;
    private final Budget budget;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final ArrayDeque<COSBase> waiting = new ArrayDeque<>();

    PdfObjects(Set<Finding> found, Budget budget) {
        this.found = found;
        this.budget = budget;
    }

    void look(@Nullable COSBase object) throws IOException {
        add(object);
        while (!waiting.isEmpty()) {
            var next = waiting.pop();
            if (next instanceof COSStream stream) {
                stream(stream);
            }
            if (next instanceof COSDictionary dictionary) {
                dictionary(dictionary);
            } else if (next instanceof COSArray array) {
                for (int at = 0; at < array.size(); at++) {
                    add(array.get(at));
                }
            } else if (next instanceof COSObject reference) {
                add(reference.getObject());
            }
        }
    }

    private void add(@Nullable COSBase object) {
        if (object != null && seen.add(object)) {
            waiting.push(object);
        }
    }

    private void dictionary(COSDictionary dictionary) {
        var action = dictionary.getNameAsString(COSName.S);
        Flaw.ACTIVE_CONTENT.unless(action == null || !ACTIONS.contains(action));
        Flaw.EXTERNAL_REFERENCE.unless(action == null || !ELSEWHERE.contains(action));
        for (var key : Set.copyOf(dictionary.keySet())) {
            Flaw.ACTIVE_CONTENT.unless(!ACTIVE_KEYS.contains(key.getName()));
            if (TELLING.contains(key.getName())) {
                found.add(key.getName().equals("Thumb") ? Finding.THUMBNAIL : Finding.PROPERTIES);
                dictionary.removeItem(key);
            }
        }
        if (COSName.ANNOT.equals(dictionary.getCOSName(COSName.TYPE)) || dictionary.containsKey("Subj")) {
            PdfNotes.take(dictionary, found);
        }
        dictionary.getValues().forEach(this::add);
    }

    private void stream(COSStream stream) throws IOException {
        Flaw.EXTERNAL_REFERENCE.unless(!stream.containsKey(COSName.F));
        var filters = stream.getFilters();
        if (COSName.DCT_DECODE.equals(filters)) {
            picture(stream);
        } else if (!"Image".equals(stream.getNameAsString(COSName.SUBTYPE))) {
            try (var unpacked = stream.createInputStream()) {
                count(unpacked);
            }
        } else {
            long width = stream.getLong(COSName.WIDTH);
            Flaw.UNPACKS_TOO_LARGE.unless(width * stream.getLong(COSName.HEIGHT) <= Budget.MOST_PIXELS);
        }
    }

    private void picture(COSStream stream) throws IOException {
        byte[] raw;
        try (var packed = stream.createRawInputStream()) {
            raw = packed.readAllBytes();
        }
        var picture = new JpegInspection(raw).inspect();
        if (!picture.found().isEmpty()) {
            found.add(Finding.PICTURE_METADATA);
            try (var out = stream.createRawOutputStream()) {
                out.write(picture.copy());
            }
        }
    }

    private void count(InputStream unpacked) throws IOException {
        var piece = new byte[64 * 1024];
        for (int read = unpacked.read(piece); read >= 0; read = unpacked.read(piece)) {
            budget.take(read);
        }
    }
}
