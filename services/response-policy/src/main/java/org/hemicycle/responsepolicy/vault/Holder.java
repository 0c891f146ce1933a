package org.hemicycle.responsepolicy.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.subtle.Hkdf;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

/** To whom a case's key can be wrapped, by a name that tells no more than the officer's person id. */
record Holder(String name) {

    static final Holder INTAKE = new Holder("intake");
    static final Holder PUBLICATION = new Holder("publication");
    private static final String OFFICER = "officer:";

    static Holder officer(String person) {
        return new Holder(OFFICER + person);
    }

    /** A receipt code's holder; the code has 128 bits or more, so neither name nor key can be guessed from it. */
    static Holder filer(String receiptCode) {
        return new Holder("filer:" + HexFormat.of().formatHex(derive(receiptCode, "name", 16)));
    }

    /** The key of a receipt code: it is in nobody's database. */
    static HalfKeys filerKeys(String receiptCode) {
        return HalfKeys.of(derive(receiptCode, "key", 32));
    }

    static Holder of(Reader reader) {
        return switch (reader) {
            case Reader.Intake intake -> INTAKE;
            case Reader.Officer officer -> officer(officer.person());
            case Reader.Filer filer -> filer(filer.receiptCode());
            case Reader.Publication publication -> PUBLICATION;
        };
    }

    boolean isOfficer() {
        return name.startsWith(OFFICER);
    }

    String person() {
        return name.substring(OFFICER.length());
    }

    private static byte[] derive(String code, String what, int length) {
        try {
            var info = ("hemicycle vault receipt " + what).getBytes(UTF_8);
            return Hkdf.computeHkdf("HMACSHA256", code.getBytes(UTF_8), new byte[0], info, length);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HKDF is always there", impossible);
        }
    }
}
