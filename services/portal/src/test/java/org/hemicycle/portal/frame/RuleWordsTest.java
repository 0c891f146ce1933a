package org.hemicycle.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RuleWordsTest {

    private static final Pattern HEADING = Pattern.compile("### (.+)");
    private static final Pattern RULE = Pattern.compile("\\| `([A-Z_]+)` \\| (.+?) \\| .*");

    /** As {@code Feature.NAME}, from the page that is generated from the code. */
    private static Map<String, String> published() throws IOException {
        var rules = new TreeMap<String, String>();
        var feature = "";
        for (var line : Files.readAllLines(Path.of("../../docs/rules.md"))) {
            var heading = HEADING.matcher(line);
            feature = heading.matches() ? heading.group(1) : feature;
            var rule = RULE.matcher(line);
            if (rule.matches() && !feature.startsWith("Values")) {
                rules.put(feature + "." + rule.group(1), rule.group(2));
            }
        }
        return rules;
    }

    @Test
    void areThereForEveryRuleInBothLanguages() throws IOException {
        assertThat(published()).hasSizeGreaterThan(300);
        assertThat(RuleWords.ENGLISH).isEqualTo(published());
        assertThat(RuleWords.FRENCH.keySet()).isEqualTo(RuleWords.ENGLISH.keySet());
        assertThat(RuleWords.FRENCH.values()).noneMatch(String::isBlank);
    }

    @Test
    void tellRulesOfTheSameNameApartByTheirSentence() {
        assertThat(RuleWords.french("RULES_IN_FORCE", "A rule for rolls is in force on the day of the roll"))
                .isEqualTo("Une règle pour les listes est en vigueur le jour de la liste");
        assertThat(RuleWords.french("QUORUM", RuleWords.ENGLISH.get("Resolution.QUORUM") + ": 4 of 11"))
                .endsWith("présente\u00a0: 4 of 11");
        assertThat(RuleWords.french("UNKNOWN", "Something new")).isEqualTo("Something new");
    }
}
