package org.hemicycle.membership.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SaltedTextTest {

    private static final LetterText SPANISH = new LetterText("es", "Señores Copresidentes");
    private static final LetterText ENGLISH = new LetterText("en", "Dear co-chairs");

    @Test // El Salvador 2022: Spanish original, English "unofficial translation" (OGP, Letters and Responses)
    void theOriginalIsAuthenticAndNothingElse() {
        var entries = SaltedText.of(List.of(ENGLISH, SPANISH), "es").stream()
                .map(text -> text.entry("es"))
                .toList();

        assertThat(entries).extracting(TextEntry::authentic).containsExactly(false, true);
    }

    @Test
    void aTranslationAloneIsNoText() {
        assertThatThrownBy(() -> SaltedText.of(List.of(ENGLISH), "es"))
                .hasMessage(LetterRule.ORIGINAL_GIVEN.sentence());
    }

    @Test
    void thereAreNoTwoTextsInOneLanguage() {
        assertThatThrownBy(() -> SaltedText.of(List.of(ENGLISH, ENGLISH), "en"))
                .hasMessage(LetterRule.ONE_TEXT_PER_LANGUAGE.sentence());
    }
}
