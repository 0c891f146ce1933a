package org.hemicycle.identity.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What a password must be: long, not known, not about its owner. Nothing else: no rules about digits and signs. */
@Component
class PasswordCheck {

    private static final int LONGEST = 200;
    /** Shorter parts of a name occur by chance. */
    private static final int PART = 4;

    private final int shortest;
    private final KnownPasswords known;

    PasswordCheck(@Value("${identity.password.shortest}") int shortest, KnownPasswords known) {
        this.shortest = shortest;
        this.known = known;
    }

    /** @param about the person's address and name */
    Optional<Weakness> weakness(String password, String... about) {
        var length = password.codePointCount(0, password.length());
        if (length < shortest) {
            return Optional.of(Weakness.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Weakness.TOO_LONG);
        }
        if (known.contains(password)) {
            return Optional.of(Weakness.KNOWN);
        }
        return parts(about).anyMatch(password.toLowerCase(Locale.ROOT)::contains)
                ? Optional.of(Weakness.ABOUT_YOU)
                : Optional.empty();
    }

    private static Stream<String> parts(String... about) {
        return Arrays.stream(about)
                .flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")))
                .filter(part -> part.length() >= PART);
    }
}
