package org.hemicycle.responsepolicy.document.inspect;

import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Notes that people pinned to a page: they stay as marks, without who wrote what when. Links stay whole. */
final class PdfNotes {

    private static final List<String> TELLING = List.of("T", "Subj", "M", "CreationDate", "Contents", "RC", "NM");

    private PdfNotes() {}

    static void take(COSDictionary annotation, Set<Finding> found) {
        if ("Widget".equals(annotation.getNameAsString(COSName.SUBTYPE))) {
            return; // a field's name is no person's
        }
        for (var key : TELLING) {
            if (annotation.containsKey(key)) {
                found.add(key.equals("T") ? Finding.PERSONS : Finding.COMMENTS);
                annotation.removeItem(COSName.getPDFName(key));
            }
        }
    }
}
