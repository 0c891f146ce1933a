package org.hemicycle.elections;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hemicycle.platform.test.rule.RulesPage;
import org.hemicycle.platform.test.rule.RulesText;
import org.junit.jupiter.api.Test;

/** Keeps this module's part of docs/rules.md; {@code -Drules.write=true} writes it anew. */
class RulesPageTest {

    @Test
    void saysWhatTheRulesSay() {
        var page = RulesPage.ofRepository();
        var rules = RulesText.of("Elections", "org.hemicycle.elections", Path.of("src/main/resources/rules"));
        if (Boolean.getBoolean("rules.write")) {
            page.write("elections", rules);
        }

        assertThat(page.part("elections")).isEqualTo(rules);
    }
}
