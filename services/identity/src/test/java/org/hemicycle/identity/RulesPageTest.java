package org.hemicycle.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.hemicycle.platform.test.rule.RulesPage;
import org.hemicycle.platform.test.rule.RulesText;
import org.junit.jupiter.api.Test;

/** Keeps this module's part of docs/rules.md; {@code -Drules.write=true} writes it anew. */
class RulesPageTest {

    @Test
    void saysWhatTheRulesSay() {
        var page = RulesPage.ofRepository();
        var rules = RulesText.of("Identity", "org.hemicycle.identity");
        if (Boolean.getBoolean("rules.write")) {
            page.write("identity", rules);
        }

        assertThat(page.part("identity")).isEqualTo(rules);
    }
}
