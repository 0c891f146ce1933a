package org.hemicycle.responsepolicy.earlier;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.hemicycle.platform.opendata.Column;
import org.hemicycle.platform.opendata.Dataset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Open data: what is published of cases of before this system. */
@Component
class EarlierCasesDataset implements Dataset {

    private final EarlierCases earlier;

    EarlierCasesDataset(EarlierCases earlier) {
        this.earlier = earlier;
    }

    @Override
    public String name() {
        return "earlier_response_cases";
    }

    @Override
    public String title() {
        return "Earlier cases under the Response Policy, as published";
    }

    @Override
    public String grain() {
        return "published event of a case";
    }

    @Override
    public String ruleSet() {
        return "none: by the rules of their time, not judged here";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.code("case", "name of the case, as in hungary-2015"),
                Column.code("iso3", "ISO 3166-1 alpha-3 code"),
                Column.text("filers", "as published, separated by |"),
                Column.text("happened_on", "day, or month where no more is published"),
                Column.code("kind", "LETTER, STEP, REPORT, DECISION, END"),
                Column.text("what_en", "what happened, in our words"),
                Column.text("what_fr", "the same in French"),
                Column.code("evidence", "SOURCED: read in the source; RECALL, UNCONFIRMED: not"),
                Column.text("source", "who published it"));
    }

    @Override
    public void rows(Consumer<List<@Nullable Object>> sink) {
        earlier.all()
                .forEach(each -> each.timeline()
                        .forEach(told -> sink.accept(Arrays.asList(
                                each.id(),
                                each.country(),
                                each.filers().isEmpty() ? null : String.join(" | ", each.filers()),
                                told.on(),
                                told.kind(),
                                told.en(),
                                told.fr(),
                                told.evidence(),
                                told.source()))));
    }
}
