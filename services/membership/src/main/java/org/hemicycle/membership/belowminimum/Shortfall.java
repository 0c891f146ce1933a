package org.hemicycle.membership.belowminimum;

import static org.hemicycle.membership.belowminimum.ShortfallRule.NOT_AHEAD;
import static org.hemicycle.membership.belowminimum.ShortfallRule.REVIEW_AT_THE_DEADLINE;
import static org.hemicycle.membership.belowminimum.ShortfallRule.STEP_IN_ORDER;
import static org.hemicycle.membership.belowminimum.ShortfallState.CURED;
import static org.hemicycle.membership.belowminimum.ShortfallState.ELIGIBILITY_REVIEW;
import static org.hemicycle.membership.belowminimum.ShortfallState.FOUND;
import static org.hemicycle.membership.belowminimum.ShortfallState.LEFT;
import static org.hemicycle.membership.belowminimum.ShortfallState.NOTICED;
import static org.hemicycle.membership.belowminimum.ShortfallState.REVIEWED;
import static org.hemicycle.membership.belowminimum.ShortfallState.WARNED;
import static org.hemicycle.membership.belowminimum.ShortfallState.WITH_COMMITTEE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.membership.letters.LetterId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;

/** A member's time below the minimum: from the first failed score to the one that passes. Its status stays as it is. */
final class Shortfall extends AbstractAggregateRoot<Shortfall> {

    @Id
    private final ShortfallId id;

    @Version
    private int version;

    private final String country;
    private ShortfallState state;

    @Embedded.Empty
    private FailedScore score;

    private @Nullable LetterId letter;
    private boolean letterSent;
    private @Nullable LocalDate deadline;

    @Embedded.Nullable
    private @Nullable CommitteeReview review;

    private @Nullable UUID passingSheet;
    private @Nullable LetterId closing;

    Shortfall(
            ShortfallId id,
            int version,
            String country,
            ShortfallState state,
            FailedScore score,
            @Nullable LetterId letter,
            boolean letterSent,
            @Nullable LocalDate deadline,
            @Nullable CommitteeReview review,
            @Nullable UUID passingSheet,
            @Nullable LetterId closing) {
        this.id = id;
        this.version = version;
        this.country = country;
        this.state = state;
        this.score = score;
        this.letter = letter;
        this.letterSent = letterSent;
        this.deadline = deadline;
        this.review = review;
        this.passingSheet = passingSheet;
        this.closing = closing;
    }

    static Shortfall found(String country, FailedScore score, Instant at) {
        var shortfall =
                new Shortfall(ShortfallId.next(), 0, country, FOUND, score, null, false, null, null, null, null);
        shortfall.note(ShortfallStep.FOUND, at);
        return shortfall;
    }

    void warn(LetterId warning, LocalDate until, Instant at) {
        STEP_IN_ORDER.require(state == FOUND);
        state = WARNED;
        letter = warning;
        deadline = until;
        registerEvent(new ShortfallEvent.WarningRaised(described(), warning, until, at));
    }

    void notice(LetterId notice, Instant at) {
        STEP_IN_ORDER.require(state == FOUND);
        state = NOTICED;
        letter = notice;
        note(ShortfallStep.NOTICE_WRITTEN, at);
    }

    LetterId sent(Instant at) {
        var written = letter;
        STEP_IN_ORDER.require(written != null);
        STEP_IN_ORDER.require(state.isOpen() && !letterSent);
        letterSent = true;
        note(ShortfallStep.LETTER_SENT, at);
        return written;
    }

    /** Another score, or a corrected one, is below too. */
    void scoredAgain(FailedScore other, Instant at) {
        STEP_IN_ORDER.require(state.isOpen());
        score = other;
        note(ShortfallStep.STILL_BELOW, at);
    }

    /** False if it is open already: a third year changes nothing. */
    boolean openReview(Instant at) {
        STEP_IN_ORDER.require(state.isOpen());
        if (state == ELIGIBILITY_REVIEW) {
            return false;
        }
        state = ELIGIBILITY_REVIEW;
        registerEvent(new ShortfallEvent.ReviewOpened(described(), at));
        return true;
    }

    /** The deadline is over. An Eligibility Review that has begun meanwhile goes on. */
    void askCommittee(Instant at) {
        STEP_IN_ORDER.require(state == WARNED || state == ELIGIBILITY_REVIEW);
        if (state == WARNED) {
            state = WITH_COMMITTEE;
        }
        note(ShortfallStep.COMMITTEE_ASKED, at);
    }

    void reviewed(CommitteeReview conclusion, LocalDate today, Instant at) {
        REVIEW_AT_THE_DEADLINE.require(deadline != null && today.isAfter(deadline));
        STEP_IN_ORDER.require(state.isOpen() && review == null);
        NOT_AHEAD.require(!conclusion.reviewedOn().isAfter(today));
        review = conclusion;
        if (state == WITH_COMMITTEE) {
            state = REVIEWED;
        }
        note(ShortfallStep.COMMITTEE_REVIEWED, at);
    }

    void cure(UUID sheet, int year, Instant at) {
        STEP_IN_ORDER.require(state.isOpen());
        state = CURED;
        passingSheet = sheet;
        registerEvent(new ShortfallEvent.Cured(described(), sheet, year, at));
    }

    void leave(Instant at) {
        STEP_IN_ORDER.require(state.isOpen());
        state = LEFT;
        note(ShortfallStep.LEFT, at);
    }

    void close(LetterId written) {
        STEP_IN_ORDER.require(state == CURED && closing == null);
        closing = written;
    }

    void note(ShortfallStep step, Instant at) {
        registerEvent(new ShortfallEvent.Noted(described(), step, at));
    }

    private ShortfallEvent.Case described() {
        return new ShortfallEvent.Case(id, country, score);
    }

    ShortfallId id() {
        return id;
    }

    String country() {
        return country;
    }

    FailedScore score() {
        return score;
    }

    @Nullable
    LetterId letter() {
        return letter;
    }

    @Nullable
    LocalDate deadline() {
        return deadline;
    }

    @Nullable
    UUID passingSheet() {
        return passingSheet;
    }

    ShortfallView view() {
        return new ShortfallView(
                id.value(),
                version,
                country,
                state,
                score,
                letter == null ? null : letter.value(),
                letterSent,
                deadline,
                review,
                passingSheet,
                closing == null ? null : closing.value());
    }
}
