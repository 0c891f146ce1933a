package org.hemicycle.elections.cochair;

import static org.hemicycle.elections.cochair.CoChairRule.CANDIDACIES_RUN;
import static org.hemicycle.elections.cochair.CoChairRule.CONSENSUS_NAMED;
import static org.hemicycle.elections.cochair.CoChairRule.NEVER_AFTER_ELECTION;
import static org.hemicycle.elections.cochair.CoChairRule.STANDING;
import static org.hemicycle.elections.cochair.CoChairRule.STANDS_ONCE;
import static org.hemicycle.elections.cochair.CoChairRule.STEP_IN_ORDER;
import static org.hemicycle.elections.cochair.CoChairState.CALLED;
import static org.hemicycle.elections.cochair.CoChairState.CANCELLED;
import static org.hemicycle.elections.cochair.CoChairState.CONSENSUS_SOUGHT;
import static org.hemicycle.elections.cochair.CoChairState.ELECTED;
import static org.hemicycle.elections.cochair.CoChairState.FAILED;
import static org.hemicycle.elections.cochair.CoChairState.NAMED;
import static org.hemicycle.elections.cochair.CoChairState.VOTING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemicycle.elections.cochair.MajorityLadder.Next;
import org.hemicycle.tally.tie.Lot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** The election of one co-chair, from its call to the mandate on record. */
@Table("co_chair_election")
final class CoChairElection extends AbstractAggregateRoot<CoChairElection> {

    @Id
    private final CoChairElectionId id;

    @Version
    private int version;

    @Embedded.Empty
    private final Mandate mandate;

    private final String ruleSet;
    private final LocalDate candidaciesUntil;
    private final String lotSeed;
    private CoChairState state;
    private @Nullable String elected;
    private @Nullable String because;

    @MappedCollection(idColumn = "election", keyColumn = "place")
    private final List<CandidateForChair> candidates;

    @MappedCollection(idColumn = "election", keyColumn = "place")
    private final List<HeldRound> rounds;

    CoChairElection(
            CoChairElectionId id,
            int version,
            Mandate mandate,
            String ruleSet,
            LocalDate candidaciesUntil,
            String lotSeed,
            CoChairState state,
            @Nullable String elected,
            @Nullable String because,
            List<CandidateForChair> candidates,
            List<HeldRound> rounds) {
        this.id = id;
        this.version = version;
        this.mandate = mandate;
        this.ruleSet = ruleSet;
        this.candidaciesUntil = candidaciesUntil;
        this.lotSeed = lotSeed;
        this.state = state;
        this.elected = elected;
        this.because = because;
        this.candidates = candidates;
        this.rounds = rounds;
    }

    static CoChairElection call(
            Mandate mandate, CoChairRules rules, LocalDate until, Lot lot, String seed, Instant at) {
        var election = new CoChairElection(
                CoChairElectionId.next(),
                0,
                mandate,
                rules.id(),
                until,
                seed,
                CALLED,
                null,
                null,
                new ArrayList<>(),
                new ArrayList<>());
        var commitment = lot.commitment() == null ? "" : lot.commitment();
        election.registerEvent(new CoChairEvent.Called(election.described(), until, rules.id(), commitment, at));
        return election;
    }

    void stand(String holder, @Nullable String note, LocalDate today, Instant at) {
        STEP_IN_ORDER.require(state == CALLED);
        CANDIDACIES_RUN.require(!today.isAfter(candidaciesUntil));
        STANDS_ONCE.require(candidates.stream().noneMatch(one -> one.holder().equals(holder)));
        candidates.add(new CandidateForChair(holder, note, false, at));
        registerEvent(new CoChairEvent.CandidacyReceived(described(), holder, at));
    }

    void withdraw(String holder, Instant at) {
        STEP_IN_ORDER.require(state == CALLED);
        STANDING.require(standing().contains(holder));
        candidates.replaceAll(one -> one.holder().equals(holder) ? one.gone() : one);
        registerEvent(new CoChairEvent.CandidacyWithdrawn(described(), holder, at));
    }

    void closeCandidacies(Instant at) {
        STEP_IN_ORDER.require(state == CALLED);
        registerEvent(new CoChairEvent.CandidaciesClosed(described(), standing(), at));
        switch (standing().size()) {
            case 0 -> fail("Nobody stands", at);
            case 1 -> state = CONSENSUS_SOUGHT;
            default -> state = VOTING;
        }
    }

    /** One stands, and nobody objects. */
    void agree(String resolution, Instant at) {
        STEP_IN_ORDER.require(state == CONSENSUS_SOUGHT);
        CONSENSUS_NAMED.require(!resolution.isBlank());
        because = resolution;
        elect(standing().getFirst(), resolution, null, at);
    }

    /** One stands, and somebody objects: a ballot decides between that member and nobody. */
    void object() {
        STEP_IN_ORDER.require(state == CONSENSUS_SOUGHT);
        state = VOTING;
    }

    void roundCalled(UUID round) {
        STEP_IN_ORDER.require(state == VOTING);
        rounds.add(HeldRound.called(round));
    }

    void roundDecided(Map<String, Long> votes, boolean shown, Next next, Instant at) {
        STEP_IN_ORDER.require(state == VOTING);
        int number = rounds.size();
        rounds.set(number - 1, rounds.get(number - 1).counted(votes, next.line(), next.goOn()));
        registerEvent(new CoChairEvent.RoundDecided(
                described(), number, shown ? votes : Map.of(), next.goOn(), next.line(), at));
        next.elected().ifPresent(holder -> elect(holder, null, lotSeed, at));
        if (next.elected().isEmpty() && next.goOn().isEmpty()) {
            fail(next.line(), at);
        }
    }

    private void elect(String holder, @Nullable String resolution, @Nullable String seed, Instant at) {
        elected = holder;
        state = ELECTED;
        registerEvent(new CoChairEvent.Elected(described(), holder, resolution, seed, at));
    }

    private void fail(String line, Instant at) {
        because = line;
        state = FAILED;
        registerEvent(new CoChairEvent.Failed(described(), line, at));
    }

    /** @return who leads from then on */
    String named() {
        STEP_IN_ORDER.require(state == ELECTED && elected != null);
        state = NAMED;
        return elected;
    }

    void requireCancellable() {
        NEVER_AFTER_ELECTION.require(state.compareTo(ELECTED) < 0);
    }

    void cancel(String reason, Instant at) {
        requireCancellable();
        because = reason;
        state = CANCELLED;
        registerEvent(new CoChairEvent.Cancelled(described(), reason, at));
    }

    /** Who stands in the round that comes next. */
    List<String> onBallot() {
        if (!rounds.isEmpty()) {
            return rounds.getLast().next();
        }
        return standing().size() == 1 ? List.of(standing().getFirst(), MajorityLadder.NOBODY) : standing();
    }

    List<String> standing() {
        return candidates.stream()
                .filter(one -> !one.withdrawn())
                .map(CandidateForChair::holder)
                .toList();
    }

    private CoChairEvent.Case described() {
        return new CoChairEvent.Case(id, mandate);
    }

    CoChairElectionId id() {
        return id;
    }

    int version() {
        return version;
    }

    Mandate mandate() {
        return mandate;
    }

    String ruleSet() {
        return ruleSet;
    }

    LocalDate candidaciesUntil() {
        return candidaciesUntil;
    }

    String lotSeed() {
        return lotSeed;
    }

    CoChairState state() {
        return state;
    }

    @Nullable
    String elected() {
        return elected;
    }

    @Nullable
    String because() {
        return because;
    }

    List<CandidateForChair> candidates() {
        return List.copyOf(candidates);
    }

    List<HeldRound> rounds() {
        return List.copyOf(rounds);
    }
}
