package org.hemicycle.identity.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import org.hemicycle.identity.person.PersonId;
import org.hemicycle.identity.person.PersonProcedure;
import org.hemicycle.identity.secret.KeyedHash;
import org.hemicycle.identity.secret.RandomSecret;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Recognises a device its owner signed in with before (after OWASP's device cookies): its tries are counted by
 * themselves, so that no stranger can use them up. Nothing is stored: the cookie is signed, for one address.
 */
@Component
public class KnownDevices {

    private final KeyedHash keys;
    private final PersonProcedure people;

    KnownDevices(KeyedHash keys, PersonProcedure people) {
        this.keys = keys;
        this.people = people;
    }

    /** A cookie for a device that proved to be this person's. */
    public String remember(PersonId person) {
        return remember(people.addressOf(person).orElse(""));
    }

    String remember(String email) {
        var device = RandomSecret.next();
        return device + "." + signature(device, email);
    }

    /** The device, if the cookie is ours and for this address. */
    Optional<String> recognise(@Nullable String cookie, String email) {
        if (cookie == null || cookie.indexOf('.') < 0) {
            return Optional.empty();
        }
        var device = cookie.substring(0, cookie.indexOf('.'));
        var given = cookie.substring(cookie.indexOf('.') + 1);
        var right = MessageDigest.isEqual(
                given.getBytes(UTF_8), signature(device, email).getBytes(UTF_8));
        return right ? Optional.of(device) : Optional.empty();
    }

    private String signature(String device, String email) {
        return keys.of("device", device + "|" + email.toLowerCase(Locale.ROOT));
    }
}
