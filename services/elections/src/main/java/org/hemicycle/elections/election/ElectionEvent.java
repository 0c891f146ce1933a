package org.hemicycle.elections.election;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hemicycle.elections.ElectionId;
import org.jspecify.annotations.Nullable;

/** What can happen to an election. Sealed, so that every mapping of it stays complete. */
public sealed interface ElectionEvent {

    /** What every event says: which election, for what. */
    record Case(ElectionId id, ElectionKind kind, int seats, LocalDate termStart) {}

    Case of();

    Instant at();

    /** @param approval of the co-chairs, as referred to in their papers */
    record Called(Case of, String ruleSet, String method, Timetable timetable, String approval, Instant at)
            implements ElectionEvent {}

    /** @param reason a code, such as {@code fewer-candidates-than-seats} */
    record NominationsExtended(Case of, LocalDate until, String reason, Instant at) implements ElectionEvent {}

    record NominationsClosed(Case of, int candidates, Instant at) implements ElectionEvent {}

    record SlateVetted(Case of, List<String> endorsed, Instant at) implements ElectionEvent {}

    record Acclaimed(Case of, List<String> elected, String endorsement, List<String> deviations, Instant at)
            implements ElectionEvent {}

    /** Again after an appeal, with the next number. */
    record RollFrozen(Case of, Freeze freeze, Instant at) implements ElectionEvent {}

    /** @param voters governments that may vote, by ISO 3166 alpha-3 */
    record Freeze(int number, LocalDate on, String rollHash, List<String> voters, String configurationHash) {}

    record OpeningApproved(Case of, String configurationHash, Instant opensAt, Instant closesAt, Instant at)
            implements ElectionEvent {}

    record Opened(Case of, Instant at) implements ElectionEvent {}

    /** @param number how many reminders there were with this one */
    record BallotReminded(Case of, int number, List<String> addressees, Instant closesAt, Instant at)
            implements ElectionEvent {}

    record BallotExtended(Case of, Instant closesAt, String reason, Instant at) implements ElectionEvent {}

    /** @param early on the approval of two persons, before its time */
    record Closed(Case of, boolean early, Instant at) implements ElectionEvent {}

    /** Stays in the house: nothing of the result is known before it is published. */
    record Tallied(Case of, int number, String listHash, int ballots, Instant at) implements ElectionEvent {}

    record ResultPublished(Case of, Announced result, Instant challengeUntil, Instant at) implements ElectionEvent {}

    /** @param number of the challenge within its election, from 1 */
    record Challenged(Case of, int number, String grounds, List<String> supporters, Instant at)
            implements ElectionEvent {}

    record ChallengeDecided(Case of, int number, boolean recount, String reason, Instant at) implements ElectionEvent {}

    record Recounted(Case of, Announced result, boolean changed, Instant challengeUntil, Instant at)
            implements ElectionEvent {}

    record Proclaimed(Case of, Announced result, Instant at) implements ElectionEvent {}

    /** @param published whether the result may be known to everybody */
    record CandidateGone(Case of, Gone gone, boolean published, Instant at) implements ElectionEvent {}

    /**
     * A candidate who is not available any more, the count being made.
     *
     * @param reason a code
     * @param number of the count that holds now; absent without a ballot
     * @param elected who is elected now
     * @param next who moved up, if anybody
     * @param line of the count that decided it
     */
    record Gone(
            String country,
            String reason,
            @Nullable Integer number,
            List<String> elected,
            @Nullable String next,
            String line,
            List<String> deviations) {}

    record Seated(Case of, List<String> seated, LocalDate from, LocalDate until, Instant at) implements ElectionEvent {}

    record Cancelled(
            Case of,
            ElectionState from,
            String reason,
            @Nullable String resolution,
            Instant at) implements ElectionEvent {}
}
