package org.hemicycle.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FaultWordsTest {

    private static final ResourceBundle FRENCH = ResourceBundle.getBundle(WordFiles.bundle("faults"), Locale.FRENCH);
    private static final Pattern MESSAGE =
            Pattern.compile("(?:Refused\\.field\\(\\s*\"[^\"]+\",\\s*|message = |_MESSAGE = )\"([^\"%]+)\"\\s*[);,]");

    @Test
    void areThereForEveryMessageOfTheServices() throws IOException {
        var messages = new TreeSet<String>();
        for (var service : new String[] {"platform", "identity", "membership", "elections", "response-policy"}) {
            try (var files = Files.walk(Path.of("..", service, "src", "main", "java"))) {
                for (var file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    MESSAGE.matcher(Files.readString(file)).results().forEach(found -> messages.add(found.group(1)));
                }
            }
        }

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
