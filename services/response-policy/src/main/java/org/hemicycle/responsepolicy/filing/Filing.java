package org.hemicycle.responsepolicy.filing;

import static org.hemicycle.responsepolicy.filing.FilingRule.STILL_DRAFT;
import static org.hemicycle.responsepolicy.filing.FilingRule.STILL_FILED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hemicycle.responsepolicy.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;

/**
 * A letter of concern about one country. One that names more is a draft of one, and becomes as many when it is submitted;
 * they share the letter's id, which is that of the first.
 */
final class Filing extends AbstractAggregateRoot<Filing> {

    @Id
    private final CaseId id;

    @Version
    private int version;

    private final CaseId letter;
    private final String owner;
    private final @Nullable String codeHash;
    private FilingState state;
    private final LocalDate begunOn;

    @Embedded.Nullable
    private @Nullable Submission submission;

    @MappedCollection(idColumn = "filing", keyColumn = "place")
    private final List<ConcernLine> concerns;

    Filing(
            CaseId id,
            int version,
            CaseId letter,
            String owner,
            @Nullable String codeHash,
            FilingState state,
            LocalDate begunOn,
            @Nullable Submission submission,
            List<ConcernLine> concerns) {
        this.id = id;
        this.version = version;
        this.letter = letter;
        this.owner = owner;
        this.codeHash = codeHash;
        this.state = state;
        this.begunOn = begunOn;
        this.submission = submission;
        this.concerns = new ArrayList<>(concerns);
    }

    static Filing begin(CaseId id, String owner, @Nullable String codeHash, LocalDate on) {
        return new Filing(id, 0, id, owner, codeHash, FilingState.DRAFT, on, null, List.of());
    }

    /** The same letter, about another country. */
    Filing about(CaseId other) {
        return new Filing(other, 0, letter, owner, codeHash, FilingState.DRAFT, begunOn, null, List.of());
    }

    void requireDraft() {
        STILL_DRAFT.require(state == FilingState.DRAFT);
    }

    void requireFiled() {
        STILL_FILED.require(state == FilingState.SUBMITTED);
    }

    SubmittedConcern submit(Submission filed, List<Issue> issues, int linked, Instant at) {
        requireDraft();
        state = FilingState.SUBMITTED;
        submission = filed;
        issues.forEach(issue -> concerns.add(new ConcernLine(issue)));
        var told = new SubmittedConcern(
                id,
                filed.country(),
                filed.filedOn(),
                filed.filerKind().name(),
                filed.filers(),
                concerns.size(),
                isAboutProcessOnly(),
                filed.pseudonymous());
        registerEvent(new FilingEvent.Submitted(told, filed.ruleSet(), linked, at));
        return told;
    }

    void supplement(Instant at) {
        requireFiled();
        registerEvent(new FilingEvent.Supplemented(id, at));
    }

    void withdraw(boolean reasoned, Instant at) {
        requireFiled();
        state = FilingState.WITHDRAWN;
        registerEvent(new FilingEvent.Withdrawn(id, reasoned, at));
    }

    void asked(Instant at) {
        requireFiled();
        registerEvent(new FilingEvent.Asked(id, at));
    }

    void answered(Instant at) {
        requireFiled();
        registerEvent(new FilingEvent.Answered(id, at));
    }

    boolean isAboutProcessOnly() {
        return !concerns.isEmpty()
                && concerns.stream().allMatch(line -> line.issue().isProcess());
    }

    CaseId id() {
        return id;
    }

    int version() {
        return version;
    }

    CaseId letter() {
        return letter;
    }

    String owner() {
        return owner;
    }

    @Nullable
    String codeHash() {
        return codeHash;
    }

    FilingState state() {
        return state;
    }

    LocalDate begunOn() {
        return begunOn;
    }

    @Nullable
    Submission submission() {
        return submission;
    }

    List<Issue> issues() {
        return concerns.stream().map(ConcernLine::issue).toList();
    }
}
