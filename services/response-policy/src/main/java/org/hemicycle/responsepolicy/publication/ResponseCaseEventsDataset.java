package org.hemicycle.responsepolicy.publication;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.hemicycle.platform.opendata.Column;
import org.hemicycle.platform.opendata.Dataset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Open data: what was announced of each case, what the committee decided, and what official sources say of the days. */
@Component
class ResponseCaseEventsDataset implements Dataset {

    private final CasePages pages;

    ResponseCaseEventsDataset(CasePages pages) {
        this.pages = pages;
    }

    @Override
    public String name() {
        return "response_case_events";
    }

    @Override
    public String title() {
        return "What happened to cases under the Response Policy";
    }

    @Override
    public String grain() {
        return "announced step, decision or official date";
    }

    @Override
    public String ruleSet() {
        return "each case by its own, see response_cases";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.code("case", "id of the case"),
                Column.code("kind", "STEP, DECISION, or OFFICIAL_DATE: one of the days that sources give"),
                Column.code("what", "the step, the question that was decided, or which day it is"),
                Column.date("happened_on", "day on which it happened or was decided"),
                Column.date("announced_on", "day on which it was made public"),
                Column.date("effective_on", "day from which a decision has effect"),
                Column.code("outcome", "ADOPTED, REJECTED, WITHDRAWN"),
                Column.integer("in_favour", "votes in favour"),
                Column.integer("against", "votes against"),
                Column.integer("abstained", "abstentions"),
                Column.text("source", "who states an official date; where two contradict each other, both stand here"),
                Column.yesNo("authoritative", "of an official date: whether it is the one gone by"),
                Column.code("reference", "number of the resolution or report"));
    }

    @Override
    public void rows(Consumer<List<@Nullable Object>> sink) {
        pages.announced().stream().map(pages::page).forEach(page -> rows(page, sink));
    }

    private static void rows(CasePage page, Consumer<List<@Nullable Object>> sink) {
        var id = page.announced().id();
        page.announced()
                .timeline()
                .forEach(told -> sink.accept(Arrays.asList(
                        id,
                        "STEP",
                        told.step(),
                        told.happenedOn(),
                        told.announcedOn(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        told.reference())));
        page.decisions()
                .forEach(taken -> sink.accept(Arrays.asList(
                        id,
                        "DECISION",
                        taken.question(),
                        taken.decidedOn(),
                        taken.announcedOn(),
                        taken.effectiveOn(),
                        taken.outcome(),
                        taken.inFavour(),
                        taken.against(),
                        taken.abstained(),
                        null,
                        null,
                        taken.resolution())));
        page.dates()
                .forEach(date -> sink.accept(Arrays.asList(
                        id,
                        "OFFICIAL_DATE",
                        date.what(),
                        date.day(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        date.source(),
                        date.authoritative(),
                        null)));
    }
}
