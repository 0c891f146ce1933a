package org.hemicycle.membership.withdrawal;

import static org.hemicycle.membership.withdrawal.WithdrawalRule.AUTHORITY_CONFIRMED;
import static org.hemicycle.membership.withdrawal.WithdrawalRule.RETRACTED_BEFORE_EFFECT;
import static org.hemicycle.membership.withdrawal.WithdrawalRule.RETRACTION_ALLOWED;
import static org.hemicycle.membership.withdrawal.WithdrawalRule.STEP_IN_ORDER;
import static org.hemicycle.membership.withdrawal.WithdrawalState.ACKNOWLEDGED;
import static org.hemicycle.membership.withdrawal.WithdrawalState.AUTHENTIC;
import static org.hemicycle.membership.withdrawal.WithdrawalState.INFORMED;
import static org.hemicycle.membership.withdrawal.WithdrawalState.NOT_AUTHENTIC;
import static org.hemicycle.membership.withdrawal.WithdrawalState.PUBLISHED;
import static org.hemicycle.membership.withdrawal.WithdrawalState.RECEIVED;
import static org.hemicycle.membership.withdrawal.WithdrawalState.RETRACTED;
import static org.hemicycle.membership.withdrawal.WithdrawalState.WITHDRAWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hemicycle.membership.letters.LetterId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;

/** A government's withdrawal, from its letter to the day it takes effect or is taken back. */
final class Withdrawal extends AbstractAggregateRoot<Withdrawal> {

    @Id
    private final WithdrawalId id;

    @Version
    private int version;

    private final String country;
    private final String ruleSet;
    private final SignatoryLevel signedBy;

    @Embedded.Empty
    private final WithdrawalDates dates;

    @Embedded.Empty
    private WithdrawalLetters letters;

    private WithdrawalState state;
    private boolean whileUnderReview;

    @Embedded.Nullable
    private @Nullable InformationItem information;

    private @Nullable LocalDate publishedOn;

    @MappedCollection(idColumn = "withdrawal", keyColumn = "place")
    private final List<SourceDate> sources;

    Withdrawal(
            WithdrawalId id,
            int version,
            String country,
            String ruleSet,
            SignatoryLevel signedBy,
            WithdrawalDates dates,
            WithdrawalLetters letters,
            WithdrawalState state,
            boolean whileUnderReview,
            @Nullable InformationItem information,
            @Nullable LocalDate publishedOn,
            List<SourceDate> sources) {
        this.id = id;
        this.version = version;
        this.country = country;
        this.ruleSet = ruleSet;
        this.signedBy = signedBy;
        this.dates = dates;
        this.letters = letters;
        this.state = state;
        this.whileUnderReview = whileUnderReview;
        this.information = information;
        this.publishedOn = publishedOn;
        this.sources = sources;
    }

    static Withdrawal receive(
            WithdrawalId id,
            LetterId registered,
            WithdrawalLetter letter,
            WithdrawalRules rules,
            boolean underReview,
            Instant at) {
        var withdrawal = new Withdrawal(
                id,
                0,
                letter.country(),
                rules.id(),
                letter.signedBy(),
                letter.dates(rules),
                WithdrawalLetters.first(registered),
                RECEIVED,
                underReview,
                null,
                null,
                letter.sources());
        var needed = rules.needsConfirmation(letter.signedBy());
        withdrawal.registerEvent(new WithdrawalEvent.Received(withdrawal.described(), letter.signedBy(), needed, at));
        return withdrawal;
    }

    void askedForConfirmation(LetterId request, Instant at) {
        STEP_IN_ORDER.require(state == RECEIVED);
        letters = letters.asked(request);
        registerEvent(new WithdrawalEvent.ConfirmationAsked(described(), request, at));
    }

    void check(boolean authentic, @Nullable LetterId confirmation, WithdrawalRules rules, Instant at) {
        STEP_IN_ORDER.require(state == RECEIVED);
        AUTHORITY_CONFIRMED.require(!authentic || confirmation != null || !rules.needsConfirmation(signedBy));
        letters = letters.confirmed(confirmation);
        state = authentic ? AUTHENTIC : NOT_AUTHENTIC;
        registerEvent(new WithdrawalEvent.Checked(described(), authentic, confirmation, at));
    }

    void wroteAcknowledgement(LetterId letter) {
        STEP_IN_ORDER.require(state == AUTHENTIC);
        letters = letters.acknowledged(letter);
    }

    /** The co-chairs' reply went out. */
    LetterId acknowledge(Instant at) {
        STEP_IN_ORDER.require(state == AUTHENTIC);
        var letter = acknowledgement();
        state = ACKNOWLEDGED;
        registerEvent(new WithdrawalEvent.Acknowledged(described(), letter, at));
        return letter;
    }

    LetterId acknowledgement() {
        var letter = letters.acknowledgement();
        STEP_IN_ORDER.require(letter != null);
        return letter;
    }

    void inform(InformationItem item, Instant at) {
        STEP_IN_ORDER.require(state == ACKNOWLEDGED);
        information = item;
        state = INFORMED;
        registerEvent(new WithdrawalEvent.CommitteeInformed(described(), item, at));
    }

    void publish(LocalDate on, Instant at) {
        STEP_IN_ORDER.require(state == INFORMED);
        publishedOn = on;
        state = PUBLISHED;
        registerEvent(new WithdrawalEvent.Published(described(), acknowledgement(), whileUnderReview, at));
    }

    /** A review opened since the letter came counts too: the withdrawal ends it. */
    void takeEffect(boolean underReview, Instant at) {
        STEP_IN_ORDER.require(state == PUBLISHED);
        whileUnderReview = whileUnderReview || underReview;
        state = WITHDRAWN;
        registerEvent(new WithdrawalEvent.TookEffect(described(), whileUnderReview, at));
    }

    /** Refuses before anything is registered; the same conditions as {@link #retract}. */
    void requireRetractable(WithdrawalRules rules, LocalDate today) {
        STEP_IN_ORDER.require(state.isOpen());
        RETRACTION_ALLOWED.require(rules.retraction().value());
        RETRACTED_BEFORE_EFFECT.require(
                today.isBefore(dates.effectiveOn()), dates.effectiveOn().toString());
    }

    void retract(LetterId retraction, WithdrawalRules rules, LocalDate today, Instant at) {
        requireRetractable(rules, today);
        letters = letters.retracted(retraction);
        state = RETRACTED;
        registerEvent(new WithdrawalEvent.Retracted(described(), retraction, at));
    }

    void remind(WithdrawalStep step, Instant at) {
        registerEvent(new WithdrawalEvent.Overdue(described(), step, at));
    }

    private WithdrawalEvent.Case described() {
        return new WithdrawalEvent.Case(id, country, letters.letter(), dates, isPublic());
    }

    boolean isPublic() {
        return publishedOn != null;
    }

    WithdrawalId id() {
        return id;
    }

    int version() {
        return version;
    }

    String country() {
        return country;
    }

    String ruleSet() {
        return ruleSet;
    }

    WithdrawalDates dates() {
        return dates;
    }

    WithdrawalLetters letters() {
        return letters;
    }

    WithdrawalView view(WithdrawalRules rules) {
        return WithdrawalView.of(this, signedBy, state, whileUnderReview, information, publishedOn, sources, rules);
    }
}
