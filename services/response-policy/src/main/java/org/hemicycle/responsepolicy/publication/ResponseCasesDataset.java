package org.hemicycle.responsepolicy.publication;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.hemicycle.platform.opendata.Column;
import org.hemicycle.platform.opendata.Dataset;
import org.hemicycle.responsepolicy.response.OutwardCase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Open data: every case that was announced, as it stands now. */
@Component
class ResponseCasesDataset implements Dataset {

    private final CasePages pages;

    ResponseCasesDataset(CasePages pages) {
        this.pages = pages;
    }

    @Override
    public String name() {
        return "response_cases";
    }

    @Override
    public String title() {
        return "Cases under the Response Policy";
    }

    @Override
    public String grain() {
        return "case";
    }

    @Override
    public String ruleSet() {
        return "each case by its own, see rule_set";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.code("case", "id of the case"),
                Column.code("iso3", "ISO 3166-1 alpha-3 code; XKX for Kosovo"),
                Column.date("filed_on", "day on which the letter of concern was filed"),
                Column.text("filers", "those who consent to be named, separated by |; others are not counted here"),
                Column.code("rule_set", "rules in force on the day of filing"),
                Column.code("status", "what was announced last"),
                Column.text("grounds", "why it is not eligible, separated by |"),
                Column.date("last_announced_on", "day of the last announcement"),
                Column.integer("disputes", "statements of the government against the report"));
    }

    @Override
    public void rows(Consumer<List<@Nullable Object>> sink) {
        pages.announced().stream()
                .map(pages::page)
                .map(ResponseCasesDataset::row)
                .forEach(sink);
    }

    private static List<@Nullable Object> row(CasePage page) {
        var announced = page.announced();
        var grounds = announced.grounds().stream().map(Enum::name).toList();
        return Arrays.asList(
                announced.id(),
                announced.country(),
                announced.filedOn(),
                joined(page.filers()),
                announced.ruleSet(),
                announced.status(),
                joined(grounds),
                lastAnnouncedOn(announced),
                page.disputes().size());
    }

    private static @Nullable String joined(List<String> words) {
        return words.isEmpty() ? null : String.join(" | ", words);
    }

    private static @Nullable LocalDate lastAnnouncedOn(OutwardCase announced) {
        return announced.timeline().stream()
                .map(OutwardCase.Told::announcedOn)
                .filter(day -> day != null)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
