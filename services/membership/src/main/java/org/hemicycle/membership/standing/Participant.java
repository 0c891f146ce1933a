package org.hemicycle.membership.standing;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.membership.standing.StandingEvent.About;
import org.hemicycle.membership.standing.StandingEvent.Corrected;
import org.hemicycle.membership.standing.StandingEvent.FlagLowered;
import org.hemicycle.membership.standing.StandingEvent.FlagRaised;
import org.hemicycle.membership.standing.StandingEvent.Remarked;
import org.hemicycle.membership.standing.StandingEvent.StatusChanged;
import org.hemicycle.membership.standing.StandingEvent.VotingRightsChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.MappedCollection;

/** A government and its present standing: status, flags, voting rights. Its past stands in the entries made of its events. */
final class Participant extends AbstractAggregateRoot<Participant> {

    @Id
    private final ParticipantId id;

    @Version
    private int version;

    private final String iso3;
    private int period;
    private int step;
    private @Nullable Status status;
    private @Nullable Ground ground;
    private @Nullable LocalDate began;
    private @Nullable LocalDate since;
    private boolean votes;
    private @Nullable LocalDate votesSince;

    @MappedCollection(idColumn = "participant")
    private Set<FlagState> flags;

    Participant(
            ParticipantId id,
            int version,
            String iso3,
            int period,
            int step,
            @Nullable Status status,
            @Nullable Ground ground,
            @Nullable LocalDate began,
            @Nullable LocalDate since,
            boolean votes,
            @Nullable LocalDate votesSince,
            Set<FlagState> flags) {
        this.id = id;
        this.version = version;
        this.iso3 = iso3;
        this.period = period;
        this.step = step;
        this.status = status;
        this.ground = ground;
        this.began = began;
        this.since = since;
        this.votes = votes;
        this.votesSince = votesSince;
        this.flags = flags;
    }

    /** A government of which nothing is recorded yet. */
    static Participant of(String iso3) {
        return new Participant(
                ParticipantId.next(), 0, iso3, 0, 0, null, null, null, null, false, null, new HashSet<>());
    }

    void enter(Change change, Basis basis, Instant at) {
        switch (change) {
            case Change.Join join -> join(join, basis, at);
            case Change.SetStatus set -> set(set, basis, at);
            case Change.RaiseFlag raise -> raise(raise.flag(), raise.effective(), basis, at);
            case Change.LowerFlag lower -> {
                StandingRule.FLAG_RAISED.require(has(lower.flag()));
                lower(lower.flag(), lower.effective(), basis, at);
            }
            case Change.SetVotingRights set -> {
                StandingRule.PARTICIPATES.require(participates());
                StandingRule.VOTES_OTHERWISE.require(votes != set.votes());
                setVotes(set.votes(), inOrder(set.effective(), votesSince), basis, at);
            }
            case Change.Remark remark ->
                registerEvent(new Remarked(about(basis, at), remark.code(), remark.effective()));
            case Change.Correct correct ->
                throw new IllegalArgumentException("What is corrected stands in the history: " + correct);
        }
    }

    /** The present row stays as it is: what follows it rests on what was entered. */
    void correct(Entry entry, Change.Correct correction, Basis basis, Instant at) {
        registerEvent(new Corrected(
                new About(id, iso3, entry.period() == null ? 0 : entry.period(), basis, at),
                entry.id(),
                entry.version() + 1,
                entry.kind(),
                entry.to(),
                correction.ground() == null ? entry.ground() : correction.ground(),
                correction.reason(),
                correction.effective()));
    }

    private void join(Change.Join join, Basis basis, Instant at) {
        StandingRule.ONE_PERIOD.require(!participates());
        StandingRule.BEGINS_DEVELOPING.require(join.status() == Status.DEVELOPING || join.status() == Status.ACTIVE);
        var effective = inOrder(join.effective(), since);
        period++;
        step = 0;
        status = null;
        began = effective.earliest();
        become(join.status(), join.alsoPossible(), join.ground(), effective, basis, at);
        setVotes(true, effective, basis, at);
    }

    private void set(Change.SetStatus set, Basis basis, Instant at) {
        var from = present();
        var to = set.to();
        StandingRule.TRANSITION.require(StateMachine.after(from).contains(to), "from %s to %s".formatted(from, to));
        var derived = StateMachine.ground(from, requireNonNull(ground), to, has(Flag.RESPONSE_POLICY_CASE));
        var why = set.ground() == null ? derived : set.ground();
        StandingRule.LABEL_KEEPS_GROUND.require(from != Status.INACTIVE || to != Status.SUSPENDED || why == ground);
        var effective = inOrder(set.effective(), since);
        var wasUnder = requireNonNull(ground);
        become(to, null, why, effective, basis, at);
        if (to == Status.ACTIVE) {
            StateMachine.cured(wasUnder).forEach(flag -> lower(flag, effective, basis, at));
        }
        if (!to.participates()) {
            leave(effective, basis, at);
        }
    }

    /** Rights end and open cases are moot; the entries stay. */
    private void leave(EffectiveDate effective, Basis basis, Instant at) {
        for (var flag : Flag.values()) {
            lower(flag, effective, basis, at);
        }
        if (votes) {
            setVotes(false, effective, basis, at);
        }
    }

    private void become(
            Status to, @Nullable Status alsoPossible, Ground why, EffectiveDate effective, Basis basis, Instant at) {
        step++;
        registerEvent(new StatusChanged(
                about(basis, at), step, status, status == null ? null : since, to, alsoPossible, why, effective));
        status = to;
        ground = why;
        since = effective.earliest();
    }

    private void raise(Flag flag, EffectiveDate effective, Basis basis, Instant at) {
        StandingRule.PARTICIPATES.require(participates());
        StandingRule.NON_VOTING_FOLLOWS.require(flag != Flag.NON_VOTING);
        StandingRule.FLAG_ONCE.require(!has(flag));
        var from = inOrder(
                inOrder(effective, began), stateOf(flag).map(FlagState::since).orElse(null));
        note(new FlagState(flag, true, from.earliest()));
        registerEvent(new FlagRaised(about(basis, at), flag, from));
    }

    private void lower(Flag flag, EffectiveDate effective, Basis basis, Instant at) {
        stateOf(flag).filter(FlagState::raised).ifPresent(raised -> {
            var from = effective.after(raised.since());
            note(new FlagState(flag, false, from.earliest()));
            registerEvent(new FlagLowered(about(basis, at), flag, from));
        });
    }

    private void setVotes(boolean may, EffectiveDate effective, Basis basis, Instant at) {
        var from = votesSince == null ? effective : effective.after(votesSince);
        votes = may;
        votesSince = from.earliest();
        registerEvent(new VotingRightsChanged(about(basis, at), may, from));
    }

    private void note(FlagState state) {
        flags.removeIf(known -> known.flag() == state.flag());
        flags.add(state);
    }

    private static EffectiveDate inOrder(EffectiveDate effective, @Nullable LocalDate floor) {
        if (floor == null) {
            return effective;
        }
        StandingRule.IN_ORDER.require(!effective.latest().isBefore(floor), "the last one was on " + floor);
        return effective.after(floor);
    }

    private Status present() {
        StandingRule.PARTICIPATES.require(participates());
        return requireNonNull(status);
    }

    private Optional<FlagState> stateOf(Flag flag) {
        return flags.stream().filter(known -> known.flag() == flag).findFirst();
    }

    private About about(Basis basis, Instant at) {
        return new About(id, iso3, period, basis, at);
    }

    boolean participates() {
        return status != null && status.participates();
    }

    boolean has(Flag flag) {
        return stateOf(flag).filter(FlagState::raised).isPresent();
    }

    /** That day, or the first on which this flag can change. */
    LocalDate earliestFor(Flag flag, LocalDate day) {
        var last = stateOf(flag).map(FlagState::since).orElse(began);
        return last != null && day.isBefore(last) ? last : day;
    }

    String iso3() {
        return iso3;
    }

    ParticipantId id() {
        return id;
    }

    int version() {
        return version;
    }

    @Nullable
    Status status() {
        return status;
    }

    int period() {
        return period;
    }
}
