package org.hemicycle.responsepolicy.filing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * By which a filer without an account comes back: forty characters of Crockford's base 32 in groups of four. Eight find
 * the letter, twenty-eight (140 bits) prove who asks, four tell a slip of the pen. Never shown again, never logged.
 */
public final class ReceiptCode {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LOCATOR = 8;
    private static final int SECRET = 28;
    private static final int CHECK = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String digits;

    private ReceiptCode(String digits) {
        this.digits = digits;
    }

    public static ReceiptCode random() {
        var noise = new byte[LOCATOR + SECRET];
        RANDOM.nextBytes(noise);
        return of(noise);
    }

    /** @param noise as many random bytes as there are digits before the check; five bits of each are used */
    static ReceiptCode of(byte[] noise) {
        var body = digits(noise, LOCATOR + SECRET);
        return new ReceiptCode(body + check(body));
    }

    /** Forgives case, spaces, hyphens and the letters taken for digits; empty where the check does not fit. */
    public static Optional<ReceiptCode> parse(String text) {
        var plain = text.replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        var body = plain.length() == LOCATOR + SECRET + CHECK ? plain.substring(0, LOCATOR + SECRET) : "";
        return !body.isEmpty() && plain.chars().allMatch(c -> DIGITS.indexOf(c) >= 0) && plain.endsWith(check(body))
                ? Optional.of(new ReceiptCode(plain))
                : Optional.empty();
    }

    /** Finds the letter; proves nothing. */
    String locator() {
        return digits.substring(0, LOCATOR);
    }

    /** The whole code as one word, for the vault and for the slow hash. */
    String word() {
        return digits;
    }

    /** As people write it down. */
    public String grouped() {
        return String.join("-", digits.split("(?<=\\G.{4})"));
    }

    /** Says nothing: codes do not belong into logs. */
    @Override
    public String toString() {
        return "receipt code";
    }

    private static String check(String body) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(("hemicycle receipt " + body).getBytes(US_ASCII));
            return digits(hash, CHECK);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    private static String digits(byte[] bytes, int count) {
        var text = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            text.append(DIGITS.charAt(bytes[i] & 31));
        }
        return text.toString();
    }
}
