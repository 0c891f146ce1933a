package org.hemicycle.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FaultWordsTest {

    private static final ResourceBundle FRENCH = ResourceBundle.getBundle(WordFiles.bundle("faults"), Locale.FRENCH);
    private static final String MESSAGE =
            "(?:Refused\\.field\\(\\s*\"[^\"]+\",\\s*|message = |_MESSAGE = )\"([^\"%]+)\"\\s*[);,]";

    private static final String REFUSAL =
            "(?:Refused\\.forbidden\\(|notYours\\(|new Refused\\(\\s*\\d+,|Denied\\(\\d+,)\\s*\"([^\"%]+)\"";

    /** What only a program can have done wrong: pages send their requests well-formed. */
    private static final Pattern TO_PROGRAMS = Pattern.compile("Idempotency-Key|If-Match|File-Name|come to rest");

    @Test
    void areThereForEveryRefusalOfTheServices() throws IOException {
        var refusals = Sources.inServices("*.java", REFUSAL);
        refusals.removeIf(refusal -> TO_PROGRAMS.matcher(refusal).find());

        assertThat(refusals).hasSizeGreaterThan(30);
        assertThat(refusals)
                .allSatisfy(refusal -> assertThat(FRENCH.containsKey("refusal." + FaultWords.key(refusal)))
                        .as(refusal)
                        .isTrue());
    }

    @Test
    void sayOfWhateverIsNotThereThatItIsNot() {
        var words = new Words(WordFiles.source(), Locale.FRANCE);

        assertThat(words.refusal(null, "This roll does not exist or is not yours to see"))
                .isEqualTo("Cela n’existe pas ou ne vous est pas destiné");
        assertThat(words.refusal(null, "Something new")).isEqualTo("Something new");
    }

    @Test
    void areThereForEveryMessageOfTheServices() throws IOException {
        var messages = Sources.inServices("*.java", MESSAGE);

        assertThat(messages).hasSizeGreaterThan(50);
        var words = new Words(WordFiles.source(), Locale.FRANCE);
        assertThat(messages)
                .allSatisfy(message -> assertThat(FRENCH.containsKey("fault." + FaultWords.key(message))
                                || FaultWords.of(words, message).startsWith("doit être du type"))
                        .as(message)
                        .isTrue());
    }

    @Test
    void carryTheValuesThatAMessageNames() {
        var words = new Words(WordFiles.source(), Locale.FRANCE);

        assertThat(FaultWords.of(words, "size must be between 0 and 200"))
                .isEqualTo("doit compter de 0 à 200 caractères ou entrées");
        assertThat(FaultWords.of(words, "must not be blank")).isEqualTo("doit être rempli");
    }
}
