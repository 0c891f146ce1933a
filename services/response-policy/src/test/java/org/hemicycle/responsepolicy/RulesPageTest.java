package org.hemicycle.responsepolicy;

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
        var rules =
                RulesText.of("Response policy", "org.hemicycle.responsepolicy", Path.of("src/main/resources/rules"));
        if (Boolean.getBoolean("rules.write")) {
            page.write("response-policy", rules);
        }

        assertThat(page.part("response-policy")).isEqualTo(rules);
    }
}
