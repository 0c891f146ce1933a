package org.hemicycle.membership.standing;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hemicycle.platform.opendata.Column;
import org.hemicycle.platform.opendata.Dataset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Open data: every entry about every government, in the order of entering, each followed by its corrections. No row is
 * ever changed.
 */
@Component
class StatusEventsDataset implements Dataset {

    private final EntryTable entries;
    private final StandingRules.Book rules;
    private final Clock clock;

    StatusEventsDataset(EntryTable entries, StandingRules.Book rules, Clock clock) {
        this.entries = entries;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "status-events";
    }

    @Override
    public String title() {
        return "Entries about the standing of governments";
    }

    @Override
    public String grain() {
        return "entry";
    }

    @Override
    public String ruleSet() {
        return rules.inForceOn(LocalDate.now(clock)).id();
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.code("entry", "id of the entry"),
                Column.integer("version", "1 as entered; a correction is the next version and replaces those before"),
                Column.code("correction", "why it was corrected: SOURCE_FOUND, SOURCE_REVISED, ENTERED_WRONGLY"),
                Column.code("iso3", "ISO 3166-1 alpha-3 code; XKX for Kosovo"),
                Column.code("kind", "STATUS, FLAG_RAISED, FLAG_LOWERED, VOTING_RIGHTS, REMARK"),
                Column.date("effective_earliest", "first day on which it may have taken effect"),
                Column.date(
                        "effective_latest", "last day on which it may have taken effect; equal to the first if known"),
                Column.integer("period", "membership period; empty for who was no member"),
                Column.code("from_status", "status before, empty at the beginning of a period"),
                Column.code("to_status", "status after"),
                Column.code("also_possible", "the other status that the sources leave open"),
                Column.code("ground", "why the status was taken on"),
                Column.code("flag", "the flag raised or lowered"),
                Column.yesNo("votes", "voting rights after"),
                Column.code("code", "what the remark is about, such as INACTIVE_EXTENDED"),
                Column.code("reference", "what the entry rests on: admission, resolution, entry or import (file hash)"),
                Column.text("legal_basis", "the rule or act in words"),
                Column.text("document", "the document it rests on"),
                Column.date("published_on", "day of publication of that document"),
                Column.text("public_url", "where that document is"),
                Column.text("sources", "sources of an imported entry with the date each states, separated by |"),
                Column.code("confidence", "CONFIRMED, PARTIAL, or CONFLICT: sources contradict each other"),
                Column.text("vote", "vote as the source tells it: for-against-abstaining, unanimous, consensus"),
                Column.instant("recorded_at", "when it was entered"));
    }

    @Override
    public void rows(Consumer<List<@Nullable Object>> sink) {
        entries.forEach(entry -> {
            sink.accept(row(entry, asEntered(entry), null));
            entry.corrections().forEach(correction -> sink.accept(row(entry, correction, correction.reason())));
        });
    }

    private static Correction asEntered(Entry entry) {
        return new Correction(
                1,
                entry.asEntered(),
                entry.ground(),
                CorrectionReason.ENTERED_WRONGLY, // not shown
                entry.reference(),
                entry.legalBasis(),
                entry.document(),
                entry.publishedOn(),
                entry.publicUrl(),
                entry.recordedAt());
    }

    private static List<@Nullable Object> row(Entry entry, Correction version, @Nullable CorrectionReason reason) {
        return Arrays.asList(
                entry.id(),
                version.version(),
                reason,
                entry.country(),
                entry.kind(),
                version.effective().earliest(),
                version.effective().latest(),
                entry.period(),
                entry.from(),
                entry.to(),
                entry.alsoPossible(),
                version.ground(),
                entry.flag(),
                entry.votes(),
                entry.code(),
                version.reference(),
                version.legalBasis(),
                version.document(),
                version.publishedOn(),
                version.publicUrl(),
                joined(entry, line -> line.source() + " (" + line.statedDate() + ")"),
                entry.sources().stream().map(SourceLine::confidence).distinct().collect(joining("|")),
                entry.sources().stream().map(SourceLine::vote).distinct().collect(joining("|")),
                version.recordedAt());
    }

    private static String joined(Entry entry, Function<SourceLine, String> text) {
        return entry.sources().stream().map(text).collect(joining(" | "));
    }
}
