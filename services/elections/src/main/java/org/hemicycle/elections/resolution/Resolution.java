package org.hemicycle.elections.resolution;

import static org.hemicycle.elections.resolution.ResolutionRule.BINDING;
import static org.hemicycle.elections.resolution.ResolutionRule.CONDITIONS_BEFORE_EFFECT;
import static org.hemicycle.elections.resolution.ResolutionRule.ENDS_AFTER_IT_BEGINS;
import static org.hemicycle.elections.resolution.ResolutionRule.MEETING_HAS_COME;
import static org.hemicycle.elections.resolution.ResolutionRule.PUBLISHED_WHEN_DECIDED;
import static org.hemicycle.elections.resolution.ResolutionRule.STATUS_HAS_COUNTRY;
import static org.hemicycle.elections.resolution.ResolutionRule.STEP_IN_ORDER;
import static org.hemicycle.elections.resolution.ResolutionState.AMENDED;
import static org.hemicycle.elections.resolution.ResolutionState.CIRCULATED;
import static org.hemicycle.elections.resolution.ResolutionState.DEFERRED;
import static org.hemicycle.elections.resolution.ResolutionState.DRAFT;
import static org.hemicycle.elections.resolution.ResolutionState.EXPIRED;
import static org.hemicycle.elections.resolution.ResolutionState.IN_FORCE;
import static org.hemicycle.elections.resolution.ResolutionState.PUBLISHED;
import static org.hemicycle.elections.resolution.ResolutionState.REFERRED;
import static org.hemicycle.elections.resolution.ResolutionState.SUPERSEDED;
import static org.hemicycle.elections.resolution.ResolutionState.TABLED;
import static org.hemicycle.elections.resolution.ResolutionState.WITHDRAWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hemicycle.elections.disclosure.Release;
import org.hemicycle.elections.disclosure.VoteCounts;
import org.hemicycle.platform.time.WorldDay;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;

/** A resolution of the committee, from its draft to the end of its effect. Votes are aggregates of their own. */
final class Resolution extends AbstractAggregateRoot<Resolution> {

    @Id
    private final ResolutionId id;

    @Version
    private int version;

    @Embedded.Empty
    private final Origin origin;

    @Embedded.Nullable
    private final @Nullable StatusEffect effect;

    @Embedded.Empty
    private Validity validity;

    private ResolutionState state;

    @Embedded.Empty
    private Progress progress;

    @MappedCollection(idColumn = "resolution", keyColumn = "place")
    private final List<Condition> conditions;

    @MappedCollection(idColumn = "resolution", keyColumn = "place")
    private final List<ConditionExtension> extensions;

    @MappedCollection(idColumn = "resolution", keyColumn = "place")
    private final List<TextVersion> texts;

    Resolution(
            ResolutionId id,
            int version,
            Origin origin,
            @Nullable StatusEffect effect,
            Validity validity,
            ResolutionState state,
            Progress progress,
            List<Condition> conditions,
            List<ConditionExtension> extensions,
            List<TextVersion> texts) {
        this.id = id;
        this.version = version;
        this.origin = origin;
        this.effect = effect;
        this.validity = validity;
        this.state = state;
        this.progress = progress;
        this.conditions = conditions;
        this.extensions = extensions;
        this.texts = texts;
    }

    static Resolution draft(Proposal proposal, String ruleSet, LocalDate today, Instant at) {
        STATUS_HAS_COUNTRY.require((proposal.matter() == Matter.STATUS) == (proposal.effect() != null));
        ENDS_AFTER_IT_BEGINS.require(proposal.validity().isInOrder());
        CONDITIONS_BEFORE_EFFECT.require(
                proposal.conditions().isEmpty() || (proposal.hasEffectAndDay() && proposal.isMetBeforeEffect()));
        var resolution = new Resolution(
                ResolutionId.next(),
                0,
                new Origin(proposal.number(), proposal.matter(), ruleSet, proposal.requestId(), proposal.supersedes()),
                proposal.effect(),
                proposal.validity(),
                DRAFT,
                Progress.none(),
                new ArrayList<>(proposal.conditions()),
                new ArrayList<>(),
                new ArrayList<>(
                        List.of(new TextVersion(proposal.language(), proposal.title(), proposal.body(), today))));
        resolution.registerEvent(new ResolutionEvent.Drafted(
                resolution.about(), proposal.conditions().size(), at));
        return resolution;
    }

    void circulate(LocalDate on, Instant at) {
        STEP_IN_ORDER.require(state == DRAFT);
        progress = progress.circulated(on);
        move(CIRCULATED, at);
    }

    void table(LocalDate on, String meeting, Instant at) {
        STEP_IN_ORDER.require(state == CIRCULATED || state == DEFERRED || state == REFERRED);
        progress = progress.tabled(on, meeting);
        move(TABLED, at);
    }

    /** Before the decision; who objected to the earlier wording is asked again. */
    void amend(TextVersion text, Instant at) {
        STEP_IN_ORDER.require(state.isOnTheTable());
        texts.add(text);
        progress = progress.tabled(tabledOn(), String.valueOf(progress.meeting()));
        move(AMENDED, at);
    }

    void defer(Instant at) {
        STEP_IN_ORDER.require(state.isOnTheTable());
        move(DEFERRED, at);
    }

    void refer(String subCommittee, Instant at) {
        STEP_IN_ORDER.require(state.isOnTheTable());
        progress = progress.referred(subCommittee);
        move(REFERRED, at);
    }

    void withdraw(LocalDate on, Instant at) {
        STEP_IN_ORDER.require(state.isUndecided());
        state = WITHDRAWN;
        progress = progress.decided(on, Outcome.WITHDRAWN);
        registerEvent(new ResolutionEvent.Decided(about(), Outcome.WITHDRAWN, null, at));
    }

    void objectedTo(Instant at) {
        STEP_IN_ORDER.require(state.isOnTheTable());
        progress = progress.objected();
        registerEvent(new ResolutionEvent.Moved(about(), state, at));
    }

    boolean wasObjectedTo() {
        return Boolean.TRUE.equals(progress.objectedTo());
    }

    /** In a meeting or in writing. */
    void decide(Outcome outcome, LocalDate on, Instant at) {
        STEP_IN_ORDER.require(state.isOnTheTable() || state == CIRCULATED);
        state = ResolutionState.valueOf(outcome.name());
        progress = progress.decided(on, outcome);
        registerEvent(new ResolutionEvent.Decided(about(), outcome, on, at));
    }

    void voteOpened(int vote, boolean secret, Instant at) {
        STEP_IN_ORDER.require(state.isOnTheTable());
        registerEvent(new ResolutionEvent.VoteOpened(about(), vote, secret, at));
    }

    /** What is told of the rest of the house: votes, rounds, disclosures. */
    void note(ResolutionEvent event) {
        registerEvent(event);
    }

    void requireInMeeting(Instant now) {
        STEP_IN_ORDER.require(state.isOnTheTable());
        MEETING_HAS_COME.require(WorldDay.hasCome(tabledOn(), now));
    }

    void requireDecided() {
        PUBLISHED_WHEN_DECIDED.require(state.isDecided());
    }

    /** @param today a meeting east of the procedure's zone decides on a day that has not come there yet */
    void publish(LocalDate today, @Nullable Release<VoteCounts> counts, Instant at) {
        requireDecided();
        var outcome = java.util.Objects.requireNonNull(progress.outcome());
        state = PUBLISHED;
        var on = today.isBefore(decidedOn()) ? decidedOn() : today;
        progress = progress.announced(on);
        registerEvent(new ResolutionEvent.Published(
                about(),
                outcome,
                decidedOn(),
                on,
                counts == null ? null : counts.shown(),
                counts == null ? List.of() : counts.reasons(),
                at));
    }

    /**
     * It binds: at once where it has conditions, else on its day, together with its effect. The effect of what another
     * service asked for is that service's: it hears the decision, and knows whether its case still stands.
     */
    void enterIntoForce(LocalDate on, Instant at) {
        STEP_IN_ORDER.require(state == PUBLISHED && isAdopted());
        change(IN_FORCE, on, at);
        if (conditions.isEmpty() && effect != null && origin.requestId() == null) {
            registerEvent(new ResolutionEvent.EffectDue(about(), effect, effectiveOn(), decidedOn(), at));
        }
    }

    void verify(int number, Condition.Result result, LocalDate on, String reference, Instant at) {
        requireUnsettled();
        asked().verify(number, result, on, reference);
        registerEvent(new ResolutionEvent.ConditionVerified(about(), number, result, on, at));
    }

    void requireExtendable(ExtendCondition.Asked asked, LocalDate today) {
        requireUnsettled();
        asked().requireExtendable(asked, effectiveOn(), validity, today);
    }

    /** Its day moves, and that of the effect where it was asked for; what was due before stays on record. */
    void extend(ExtendCondition.Asked asked, LocalDate today, Instant at) {
        requireExtendable(asked, today);
        var extension = asked().extend(asked, effectiveOn(), today);
        validity = validity.from(extension.effectiveOn());
        registerEvent(new ResolutionEvent.ConditionExtended(about(), extension, at));
    }

    private void requireUnsettled() {
        BINDING.require(state == IN_FORCE && progress.settlement() == null);
    }

    boolean isVerified() {
        return asked().areVerified();
    }

    private Conditions asked() {
        return new Conditions(conditions, extensions);
    }

    /** No new vote: what was resolved happens, on the day that was resolved. */
    void settle(LocalDate today, Instant at) {
        STEP_IN_ORDER.require(state == IN_FORCE && isVerified() && progress.settlement() == null);
        boolean failed = asked().haveFailed();
        progress = progress.settled(failed ? Progress.Settlement.APPLIED : Progress.Settlement.FULFILLED, today);
        if (failed && effect != null) {
            registerEvent(new ResolutionEvent.EffectDue(about(), effect, effectiveOn(), decidedOn(), at));
        } else {
            change(EXPIRED, today, at);
        }
    }

    void expire(LocalDate on, Instant at) {
        STEP_IN_ORDER.require(state == IN_FORCE);
        change(EXPIRED, on, at);
    }

    boolean canBeSuperseded() {
        return isAdopted() && (state == PUBLISHED || state == IN_FORCE);
    }

    /** Whether its procedure still waits for something: its day, its conditions, its end. */
    boolean isUnderWay() {
        boolean unsettled = !conditions.isEmpty() && progress.settlement() == null;
        return state == PUBLISHED || (state == IN_FORCE && (unsettled || validity.expiresOn() != null));
    }

    void supersede(LocalDate on, Instant at) {
        ResolutionRule.SUPERSEDES_WHAT_IS.require(canBeSuperseded());
        change(SUPERSEDED, on, at);
    }

    void fallsDue(int number, Instant at) {
        var condition = asked().get(number);
        registerEvent(
                new ResolutionEvent.ConditionDue(about(), number, condition.dueOn(), condition.result() != null, at));
    }

    void remind(String of, Instant at) {
        registerEvent(new ResolutionEvent.Reminded(about(), of, at));
    }

    private void move(ResolutionState to, Instant at) {
        state = to;
        registerEvent(new ResolutionEvent.Moved(about(), to, at));
    }

    private void change(ResolutionState to, LocalDate on, Instant at) {
        state = to;
        registerEvent(new ResolutionEvent.Changed(about(), to, on, at));
    }

    ResolutionEvent.About about() {
        return new ResolutionEvent.About(
                id, origin.number(), origin.matter(), origin.requestId(), effect, validity.effectiveOn());
    }

    boolean isAdopted() {
        return progress.outcome() == Outcome.ADOPTED_BY_CONSENSUS || progress.outcome() == Outcome.ADOPTED_BY_VOTE;
    }

    /** Its own day, or that of the decision. */
    LocalDate effectiveOn() {
        var own = validity.effectiveOn();
        return own == null ? decidedOn() : own;
    }

    LocalDate decidedOn() {
        return java.util.Objects.requireNonNull(progress.decidedOn());
    }

    LocalDate tabledOn() {
        return java.util.Objects.requireNonNull(progress.tabledOn());
    }

    ResolutionId id() {
        return id;
    }

    int version() {
        return version;
    }

    Origin origin() {
        return origin;
    }

    @Nullable
    StatusEffect effect() {
        return effect;
    }

    Validity validity() {
        return validity;
    }

    ResolutionState state() {
        return state;
    }

    Progress progress() {
        return progress;
    }

    List<Condition> conditions() {
        return List.copyOf(conditions);
    }

    List<ConditionExtension> extensions() {
        return List.copyOf(extensions);
    }

    List<TextVersion> texts() {
        return List.copyOf(texts);
    }
}
