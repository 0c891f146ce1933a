package org.hemicycle.platform.test.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps this module's part of docs/rules.md; {@code -Drules.write=true} writes it anew. */
class RulesPageTest {

    @Test
    void saysWhatTheRulesSay() {
        var page = RulesPage.ofRepository();
        var rules = RulesText.of(
                "Every service", "org.hemicycle.platform", Path.of("../platform/src/main/resources/rules"));
        if (Boolean.getBoolean("rules.write")) {
            page.write("platform", rules);
        }

        assertThat(page.part("platform")).isEqualTo(rules);
    }
}
