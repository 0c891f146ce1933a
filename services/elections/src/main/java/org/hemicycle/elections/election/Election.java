package org.hemicycle.elections.election;

import static org.hemicycle.elections.election.ElectionRule.BEFORE_OPENING;
import static org.hemicycle.elections.election.ElectionRule.BEFORE_PROCLAMATION;
import static org.hemicycle.elections.election.ElectionRule.CHALLENGE_IN_TIME;
import static org.hemicycle.elections.election.ElectionRule.EXTENSION_ENDS_LATER;
import static org.hemicycle.elections.election.ElectionRule.NEVER_AFTER_CLOSE;
import static org.hemicycle.elections.election.ElectionRule.NOT_BEFORE_ITS_TIME;
import static org.hemicycle.elections.election.ElectionRule.NO_MORE_THAN_SEATS;
import static org.hemicycle.elections.election.ElectionRule.OPENING_APPROVED;
import static org.hemicycle.elections.election.ElectionRule.STEP_IN_ORDER;
import static org.hemicycle.elections.election.ElectionRule.WINDOW_OVER;
import static org.hemicycle.elections.election.ElectionState.ACCLAIMED;
import static org.hemicycle.elections.election.ElectionState.CALLED;
import static org.hemicycle.elections.election.ElectionState.CANCELLED;
import static org.hemicycle.elections.election.ElectionState.CHALLENGED;
import static org.hemicycle.elections.election.ElectionState.CLOSED;
import static org.hemicycle.elections.election.ElectionState.DRAFT;
import static org.hemicycle.elections.election.ElectionState.NOMINATIONS_CLOSED;
import static org.hemicycle.elections.election.ElectionState.OPEN;
import static org.hemicycle.elections.election.ElectionState.PROCLAIMED;
import static org.hemicycle.elections.election.ElectionState.PROVISIONAL;
import static org.hemicycle.elections.election.ElectionState.RECOUNTED;
import static org.hemicycle.elections.election.ElectionState.ROLL_FROZEN;
import static org.hemicycle.elections.election.ElectionState.SEATED;
import static org.hemicycle.elections.election.ElectionState.TALLIED;
import static org.hemicycle.elections.election.ElectionState.VETTED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hemicycle.elections.ElectionId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;

/** One election, from its draft to the seats taken. Which steps follow which is here and nowhere else. */
final class Election extends AbstractAggregateRoot<Election> {

    @Id
    private final ElectionId id;

    @Version
    private int version;

    @Embedded.Empty
    private final Plan plan;

    private final String ruleSet;
    private ElectionState state;
    private boolean extended;
    private int reminded;

    @Embedded.Nullable
    private @Nullable Timetable timetable;

    @Embedded.Nullable
    private @Nullable Frozen frozen;

    @Embedded.Empty
    private Ending ending;

    @MappedCollection(idColumn = "election", keyColumn = "place")
    private final List<Continuing> continuing;

    @MappedCollection(idColumn = "election", keyColumn = "place")
    private final List<Challenge> challenges;

    Election(
            ElectionId id,
            int version,
            Plan plan,
            String ruleSet,
            ElectionState state,
            boolean extended,
            int reminded,
            @Nullable Timetable timetable,
            @Nullable Frozen frozen,
            Ending ending,
            List<Continuing> continuing,
            List<Challenge> challenges) {
        this.id = id;
        this.version = version;
        this.plan = plan;
        this.ruleSet = ruleSet;
        this.state = state;
        this.extended = extended;
        this.reminded = reminded;
        this.timetable = timetable;
        this.frozen = frozen;
        this.ending = ending;
        this.continuing = continuing;
        this.challenges = challenges;
    }

    static Election draft(Plan plan, List<Continuing> continuing, ElectionRules rules) {
        return new Election(
                ElectionId.next(),
                0,
                plan,
                rules.id(),
                DRAFT,
                false,
                0,
                null,
                null,
                Ending.OPEN,
                new ArrayList<>(continuing),
                new ArrayList<>());
    }

    void call(Timetable dates, String approval, Instant at) {
        STEP_IN_ORDER.require(state == DRAFT);
        timetable = dates;
        state = CALLED;
        registerEvent(new ElectionEvent.Called(described(), ruleSet, plan.method(), dates, approval, at));
    }

    void extendNominations(LocalDate until, String reason, Instant at) {
        NEVER_AFTER_CLOSE.require(state == CALLED);
        timetable = timetable().nominationsUntil(until);
        extended = true;
        registerEvent(new ElectionEvent.NominationsExtended(described(), until, reason, at));
    }

    void closeNominations(int candidates, Instant at) {
        STEP_IN_ORDER.require(state == CALLED);
        state = NOMINATIONS_CLOSED;
        registerEvent(new ElectionEvent.NominationsClosed(described(), candidates, at));
    }

    void vetted(List<String> endorsed, Instant at) {
        STEP_IN_ORDER.require(state == NOMINATIONS_CLOSED);
        state = VETTED;
        registerEvent(new ElectionEvent.SlateVetted(described(), endorsed, at));
    }

    void acclaim(List<String> elected, String endorsement, List<String> deviations, Instant at) {
        STEP_IN_ORDER.require(state == VETTED);
        NO_MORE_THAN_SEATS.require(!elected.isEmpty() && elected.size() <= plan.seats());
        ending = ending.endorsed(endorsement);
        state = ACCLAIMED;
        registerEvent(new ElectionEvent.Acclaimed(described(), elected, endorsement, deviations, at));
    }

    void freeze(Frozen fixed, ElectionEvent.Freeze roll, Instant at) {
        STEP_IN_ORDER.require(state == VETTED);
        frozen = fixed;
        state = ROLL_FROZEN;
        registerEvent(new ElectionEvent.RollFrozen(described(), roll, at));
    }

    /** The roll was corrected: its new hash makes a new configuration. */
    void freezeAgain(Frozen fixed, ElectionEvent.Freeze roll, Instant at) {
        requireOpeningNotApproved();
        frozen = fixed;
        registerEvent(new ElectionEvent.RollFrozen(described(), roll, at));
    }

    void requireOpeningNotApproved() {
        BEFORE_OPENING.require(state == ROLL_FROZEN && !frozen().openingApproved());
    }

    void approveOpening(Timetable dates, Frozen fixed, Instant at) {
        requireOpeningNotApproved();
        timetable = dates;
        frozen = fixed.approved();
        registerEvent(new ElectionEvent.OpeningApproved(
                described(), fixed.configurationHash(), dates.opensAt(), dates.closesAt(), at));
    }

    void open(Instant at) {
        STEP_IN_ORDER.require(state == ROLL_FROZEN);
        OPENING_APPROVED.require(frozen().openingApproved());
        NOT_BEFORE_ITS_TIME.require(!at.isBefore(timetable().opensAt()));
        state = OPEN;
        registerEvent(new ElectionEvent.Opened(described(), at));
    }

    void extendBallot(Instant closesAt, String reason, Instant at) {
        NEVER_AFTER_CLOSE.require(state == OPEN && at.isBefore(timetable().closesAt()));
        EXTENSION_ENDS_LATER.require(closesAt.isAfter(timetable().closesAt()));
        timetable = timetable().closingAt(closesAt);
        registerEvent(new ElectionEvent.BallotExtended(described(), closesAt, reason, at));
    }

    /** Everybody on the roll, since nobody knows who has voted. */
    void remind(List<String> addressees, Instant at) {
        requireOpen();
        reminded++;
        registerEvent(new ElectionEvent.BallotReminded(
                described(), reminded, addressees, timetable().closesAt(), at));
    }

    void requireOpen() {
        STEP_IN_ORDER.require(state == OPEN);
    }

    void close(boolean early, Instant at) {
        requireOpen();
        NOT_BEFORE_ITS_TIME.require(early || !at.isBefore(timetable().closesAt()));
        if (early) {
            timetable = timetable().closingAt(at);
        }
        ending = ending.closed(at);
        state = CLOSED;
        registerEvent(new ElectionEvent.Closed(described(), early, at));
    }

    void tallied(int number, String listHash, int ballots, Instant at) {
        STEP_IN_ORDER.require(state == CLOSED || state == TALLIED);
        ending = ending.counted(number);
        state = TALLIED;
        registerEvent(new ElectionEvent.Tallied(described(), number, listHash, ballots, at));
    }

    void requireTallied() {
        STEP_IN_ORDER.require(state == TALLIED);
    }

    void publish(Announced result, Instant challengeUntil, Instant at) {
        requireTallied();
        ending = ending.published(at, challengeUntil);
        state = PROVISIONAL;
        registerEvent(new ElectionEvent.ResultPublished(described(), result, challengeUntil, at));
    }

    /** @return its number within the election, from 1 */
    int challenge(String country, String grounds, boolean candidate, int enough, Instant at) {
        requireChallengeable(at);
        challenges.add(Challenge.by(country, grounds, candidate || enough <= 1, at));
        challenged(challenges.size(), false, at);
        return challenges.size();
    }

    void support(int number, String country, int enough, Instant at) {
        requireChallengeable(at);
        challenged(number, challenges().supported(number, country, enough).stands(), at);
    }

    private void requireChallengeable(Instant at) {
        STEP_IN_ORDER.require(state == PROVISIONAL || state == RECOUNTED || state == CHALLENGED);
        CHALLENGE_IN_TIME.require(ending.challengeUntil() != null && !at.isAfter(ending.challengeUntil()));
    }

    private void challenged(int number, boolean stoodBefore, Instant at) {
        var challenge = challenges().get(number);
        if (challenge.stands() && !stoodBefore) {
            state = CHALLENGED;
            registerEvent(
                    new ElectionEvent.Challenged(described(), number, challenge.grounds(), challenge.countries(), at));
        }
    }

    Challenge requireDecidable(int number) {
        STEP_IN_ORDER.require(state == CHALLENGED);
        return challenges().requireDecidable(number);
    }

    /** Dismissed: the result stands as it was, unless another challenge is open. */
    void decide(int number, boolean recount, String reason, Instant at) {
        challenges().set(number, requireDecidable(number).decided(recount, reason, at));
        registerEvent(new ElectionEvent.ChallengeDecided(described(), number, recount, reason, at));
        if (!recount && !challenges().areOpen()) {
            state = PROVISIONAL;
        }
    }

    void recounted(Announced result, boolean changed, Instant challengeUntil, Instant at) {
        STEP_IN_ORDER.require(state == CHALLENGED);
        ending = ending.counted(result.number()).published(at, challengeUntil);
        state = challenges().areOpen() ? CHALLENGED : RECOUNTED;
        registerEvent(new ElectionEvent.Recounted(described(), result, changed, challengeUntil, at));
    }

    /** Who is next within the limits moves up; of those acclaimed there is no next. */
    void passOver(ElectionEvent.Gone gone, Instant at) {
        STEP_IN_ORDER.require(state.isElected() || state == TALLIED);
        ending = gone.number() == null ? ending : ending.counted(gone.number());
        registerEvent(new ElectionEvent.CandidateGone(described(), gone, state.isElected(), at));
    }

    void proclaim(Announced result, Instant at) {
        STEP_IN_ORDER.require(state == PROVISIONAL || state == RECOUNTED);
        WINDOW_OVER.require(ending.challengeUntil() != null
                && at.isAfter(ending.challengeUntil())
                && !challenges().areOpen());
        state = PROCLAIMED;
        registerEvent(new ElectionEvent.Proclaimed(described(), result, at));
    }

    void seated(List<String> holders, LocalDate until, Instant at) {
        STEP_IN_ORDER.require(state == PROCLAIMED || state == ACCLAIMED);
        state = SEATED;
        registerEvent(new ElectionEvent.Seated(described(), holders, plan.termStart(), until, at));
    }

    void requireCancellable() {
        BEFORE_PROCLAMATION.require(state.isBeforeProclamation());
    }

    void cancel(String reason, @Nullable String resolution, Instant at) {
        requireCancellable();
        var from = state;
        ending = ending.cancelled(reason, resolution);
        state = CANCELLED;
        registerEvent(new ElectionEvent.Cancelled(described(), from, reason, resolution, at));
    }

    private ElectionEvent.Case described() {
        return new ElectionEvent.Case(id, plan.kind(), plan.seats(), plan.termStart());
    }

    ElectionId id() {
        return id;
    }

    int version() {
        return version;
    }

    Plan plan() {
        return plan;
    }

    String ruleSet() {
        return ruleSet;
    }

    ElectionState state() {
        return state;
    }

    int reminded() {
        return reminded;
    }

    boolean wasExtended() {
        return extended;
    }

    Timetable timetable() {
        if (timetable == null) {
            throw new IllegalStateException(id + " was not called");
        }
        return timetable;
    }

    boolean isCalled() {
        return timetable != null;
    }

    Frozen frozen() {
        if (frozen == null) {
            throw new IllegalStateException(id + " is not frozen");
        }
        return frozen;
    }

    boolean isFrozen() {
        return frozen != null;
    }

    Ending ending() {
        return ending;
    }

    List<Continuing> continuing() {
        return List.copyOf(continuing);
    }

    Challenges challenges() {
        return new Challenges(challenges);
    }
}
