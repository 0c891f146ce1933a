package org.hemicycle.membership.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.hemicycle.platform.rule.RuleViolation;
import org.junit.jupiter.api.Test;

class TemplateTest {

    private static final FactFormat ENGLISH = new FactFormat(Locale.UK);
    private static final FactFormat FRENCH = new FactFormat(Locale.FRANCE);

    @Test
    void aMissingFactIsNamed() {
        var template = new Template("{{country}} by {{cureUntil}}");

        assertThatThrownBy(() -> template.fill(Map.of("country", "Peru"), ENGLISH))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("missing cureUntil");
    }

    @Test
    void aFactLeftBlankIsMissing() {
        assertThatThrownBy(() -> new Template("{{score}}").fill(Map.of("score", " "), ENGLISH))
                .hasMessageContaining("missing score");
    }

    @Test
    void aSectionStandsOnlyWithItsFact() {
        var template = new Template("a{{#score}} and {{score}}{{/score}}");

        assertThat(template.fill(Map.of(), ENGLISH)).isEqualTo("a");
        assertThat(template.fill(Map.of("score", "11/16"), ENGLISH)).isEqualTo("a and 11/16");
    }

    @Test
    void atLeastOneOfSeveralFactsIsNeeded() {
        var template = new Template("{{!one-of a b}}\nx{{#a}}a{{/a}}{{#b}}b{{/b}}");

        assertThatThrownBy(() -> template.fill(Map.of(), ENGLISH)).hasMessageContaining("one of a b");
        assertThat(template.fill(Map.of("b", "1"), ENGLISH)).isEqualTo("xb");
    }

    @Test
    void aFactIsNeverReadAsTemplate() {
        var facts = Map.of("answer", "{{secret}} $1 \\", "secret", "no");

        assertThat(new Template("{{answer}}").fill(facts, ENGLISH)).isEqualTo("{{secret}} $1 \\");
    }

    @Test
    void daysAndCodesAreWrittenInTheLanguage() {
        var template = new Template("{{day}}\n{{missing}}");
        var facts = Map.of("day", "2018-05-01", "missing", "- LEAD_MINISTRY\n- whatever");

        assertThat(template.fill(facts, ENGLISH)).isEqualTo("1 May 2018\n- the name of the lead ministry\n- whatever");
        assertThat(template.fill(facts, FRENCH)).isEqualTo("1er mai 2018\n- le nom du ministère en charge\n- whatever");
    }

    @Test
    void everyChangeOfTheTextIsAnotherVersion() {
        assertThat(new Template("Welcome").version())
                .isNotEqualTo(new Template("Welcome.").version())
                .hasSize(12);
    }
}
