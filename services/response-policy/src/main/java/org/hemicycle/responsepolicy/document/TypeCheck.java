package org.hemicycle.responsepolicy.document;

import static org.hemicycle.responsepolicy.document.DocumentRule.EMPTY;
import static org.hemicycle.responsepolicy.document.DocumentRule.EXTENSION_AND_CONTENT_DIFFER;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import org.apache.tika.Tika;

/** Tells by the first bytes what a file is, before anything of it is kept. Nothing is parsed here. */
final class TypeCheck {

    private static final int FIRST = 64 * 1024;
    private static final Tika TIKA = new Tika();

    private TypeCheck() {}

    /** The content from its beginning, if it is what its name says. */
    static InputStream check(InputStream content, FileName name) throws IOException {
        var whole = new PushbackInputStream(content, FIRST);
        var first = whole.readNBytes(FIRST);
        EMPTY.demand(first.length > 0);
        EXTENSION_AND_CONTENT_DIFFER.demand(name.format().admits(TIKA.detect(first)));
        whole.unread(first);
        return whole;
    }
}
