package org.hemicycle.membership.eligibility.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hemicycle.membership.eligibility.Basis;
import org.hemicycle.membership.eligibility.rules.Area;
import org.hemicycle.membership.eligibility.rules.Result;
import org.hemicycle.membership.eligibility.rules.RuleBooks;
import org.hemicycle.membership.eligibility.rules.TableLayout;
import org.hemicycle.membership.process.ShippedTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EligibilityTextsTest {

    @ParameterizedTest
    @MethodSource("keys")
    void everyKeyHasWordsInBothLanguages(String key) {
        assertThat(EligibilityTexts.text(key, Locale.ENGLISH)).isNotBlank();
        assertThat(EligibilityTexts.text(key, Locale.FRENCH))
                .isNotBlank()
                .isNotEqualTo(EligibilityTexts.text(key, Locale.ENGLISH));
    }

    @Test
    void anotherLanguageReadsEnglish() {
        assertThat(EligibilityTexts.text("eligibility.area.fiscal-transparency", Locale.GERMAN))
                .isEqualTo("Fiscal transparency");
        assertThat(EligibilityTexts.text("eligibility.area.access-to-information", Locale.CANADA_FRENCH))
                .isEqualTo("Accès à l'information");
    }

    /** The keys that an explanation can hold: read off the enums and off every row of every table that gives points. */
    static Stream<String> keys() {
        var fixed = Stream.of(
                        Map.of("area", Area.values()),
                        Map.of("result", Result.values()),
                        Map.of("basis", Basis.values()))
                .flatMap(group -> group.entrySet().stream())
                .flatMap(group -> Stream.of(group.getValue())
                        .map(value -> "eligibility." + group.getKey() + "."
                                + value.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        var levers = RuleBooks.shipped().all().stream()
                .flatMap(set -> set.tables().values().stream())
                .distinct()
                .flatMap(table -> ShippedTables.tables().layout(table).rows().stream())
                .filter(row -> row.points() > 0)
                .map(TableLayout.Row::id)
                .map(id -> "eligibility.lever." + id);
        return Stream.concat(fixed, levers);
    }
}
