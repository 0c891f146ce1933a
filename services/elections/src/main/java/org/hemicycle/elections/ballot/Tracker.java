package org.hemicycle.elections.ballot;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hemicycle.tally.record.Sha256;

/** What a voter finds a sealed ballot by: SHA-256 of its bytes, in lower-case hexadecimal. It tells nothing of the choice. */
public record Tracker(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public Tracker {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("A tracker has 64 hexadecimal digits");
        }
    }

    public static Tracker of(byte[] sealed) {
        return new Tracker(Sha256.hex(Sha256.of(sealed)));
    }

    public static Tracker ofBytes(byte[] bytes) {
        return new Tracker(HexFormat.of().formatHex(bytes));
    }

    public static Optional<Tracker> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new Tracker(text)) : Optional.empty();
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
