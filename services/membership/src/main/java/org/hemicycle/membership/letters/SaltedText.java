package org.hemicycle.membership.letters;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;

/** Words in a language with the random salt of their commitment. */
record SaltedText(String language, byte[] salt, String body) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Salts texts for a register whose authentic language is this one. */
    static List<SaltedText> of(List<LetterText> texts, String original) {
        var languages = texts.stream().map(LetterText::language).collect(Collectors.toSet());
        LetterRule.ORIGINAL_GIVEN.require(texts.isEmpty() || languages.contains(original));
        LetterRule.ONE_TEXT_PER_LANGUAGE.require(languages.size() == texts.size());
        return texts.stream()
                .map(text -> new SaltedText(text.language(), freshSalt(), text.body()))
                .toList();
    }

    private static byte[] freshSalt() {
        var salt = new byte[Commitment.SALT_BYTES];
        RANDOM.nextBytes(salt);
        return salt;
    }

    TextEntry entry(String original) {
        return new TextEntry(
                language, language.equals(original), Commitment.to(body, salt).hex(), null);
    }
}
