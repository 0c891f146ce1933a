package org.hemicycle.identity.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The passwords most often seen in breaches, offline: what guessers try first, also with digits around and letters
 * written as digits. The list is the one of Django (BSD licence), see src/main/resources/passwords.
 */
@Component
class KnownPasswords {

    private static final Pattern EDGES = Pattern.compile("^[^a-z]+|[^a-z]+$");
    /** Fewer different characters than this, or digits alone, are a pattern and no password. */
    private static final int FEW = 5;

    private final Set<String> known;

    KnownPasswords() {
        var file = new ClassPathResource("passwords/common.txt");
        try (var lines = new BufferedReader(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
            known = lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    boolean contains(String password) {
        var plain = password.toLowerCase(Locale.ROOT);
        return plain.chars().distinct().count() < FEW
                || plain.chars().allMatch(Character::isDigit)
                || known.contains(plain)
                || known.contains(core(plain))
                || known.contains(core(spelled(plain)));
    }

    private static String core(String plain) {
        return EDGES.matcher(plain).replaceAll("");
    }

    private static String spelled(String plain) {
        return plain.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't')
                .replace('@', 'a')
                .replace('$', 's');
    }
}
