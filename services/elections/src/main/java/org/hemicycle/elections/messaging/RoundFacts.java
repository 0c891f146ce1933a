package org.hemicycle.elections.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemicycle.elections.round.RoundEvent;

/** Run-offs and rounds on the wire, as described in contracts/events/elections/round-….v1.schema.json. */
final class RoundFacts {

    private RoundFacts() {}

    /** @param ownerId the election that it is a step of */
    record Called(
            UUID roundId,
            String purpose,
            UUID ownerId,
            int number,
            List<String> candidates,
            Instant opensAt,
            Instant closesAt,
            String configurationHash) {

        static final String TYPE = "elections.round-called.v1";

        static Called of(RoundEvent.Called event) {
            var round = event.of();
            return new Called(
                    round.id().value(),
                    round.purpose().name(),
                    round.owner(),
                    round.number(),
                    round.candidates(),
                    event.papers().opensAt(),
                    event.papers().closesAt(),
                    event.papers().configurationHash());
        }
    }

    record OpeningApproved(UUID roundId, String configurationHash, Instant opensAt, Instant closesAt) {

        static final String TYPE = "elections.round-opening-approved.v1";

        static OpeningApproved of(RoundEvent.OpeningApproved event) {
            return new OpeningApproved(
                    event.of().id().value(), event.configurationHash(), event.opensAt(), event.closesAt());
        }
    }

    record Opened(UUID roundId) {

        static final String TYPE = "elections.round-opened.v1";

        static Opened of(RoundEvent.Opened event) {
            return new Opened(event.of().id().value());
        }
    }

    record Closed(UUID roundId) {

        static final String TYPE = "elections.round-closed.v1";

        static Closed of(RoundEvent.Closed event) {
            return new Closed(event.of().id().value());
        }
    }

    record Counted(UUID roundId, Map<String, Long> votes, int ballots, String listHash) {

        static final String TYPE = "elections.round-counted.v1";

        static Counted of(RoundEvent.Counted event) {
            return new Counted(event.of().id().value(), event.votes(), event.ballots(), event.listHash());
        }
    }

    record Cancelled(UUID roundId) {

        static final String TYPE = "elections.round-cancelled.v1";

        static Cancelled of(RoundEvent.Cancelled event) {
            return new Cancelled(event.of().id().value());
        }
    }

    /** As for any other ballot. */
    static RollFrozen roll(RoundEvent.Called event) {
        var papers = event.papers();
        return new RollFrozen(
                event.of().id().value(),
                1,
                papers.rollOn(),
                papers.rollHash(),
                papers.voters(),
                papers.configurationHash());
    }
}
