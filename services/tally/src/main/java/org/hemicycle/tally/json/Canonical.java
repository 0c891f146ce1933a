package org.hemicycle.tally.json;

import java.io.IOException;
import java.util.Objects;
import org.erdtman.jcs.JsonCanonicalizer;
import org.hemicycle.tally.Uncountable;

/** The bytes of RFC 8785, which hashes and signatures are over: the same for everybody who holds the same values. */
public final class Canonical {

    private Canonical() {}

    public static byte[] bytes(Node node) {
        return bytes(Objects.requireNonNull(JsonWriter.plainValue(node)));
    }

    /** Of an object or a list. */
    public static byte[] bytes(Object value) {
        try {
            return new JsonCanonicalizer(JsonWriter.plain(value)).getEncodedUTF8();
        } catch (IOException unwritable) {
            throw new Uncountable("A value has no canonical form: " + unwritable.getMessage() + ".");
        }
    }
}
