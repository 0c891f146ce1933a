package org.hemicycle.elections.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemicycle.elections.cochair.CoChairEvent;
import org.jspecify.annotations.Nullable;

/** The co-chairs' election on the wire, as described in contracts/events/elections/co-chair-….v1.schema.json. */
final class CoChairFacts {

    private CoChairFacts() {}

    record Called(
            UUID electionId,
            String constituency,
            LocalDate incomingFrom,
            LocalDate leadFrom,
            LocalDate lastDay,
            LocalDate candidaciesUntil,
            String ruleSet,
            String lotCommitment) {

        static final String TYPE = "elections.co-chair-election-called.v1";

        static Called of(CoChairEvent.Called event) {
            var mandate = event.of().mandate();
            return new Called(
                    event.of().id().value(),
                    mandate.constituency().code(),
                    mandate.incomingFrom(),
                    mandate.leadFrom(),
                    mandate.lastDay(),
                    event.candidaciesUntil(),
                    event.ruleSet(),
                    event.lotCommitment());
        }
    }

    record CandidacyReceived(UUID electionId, String holder) {

        static final String TYPE = "elections.co-chair-candidacy-received.v1";

        static CandidacyReceived of(CoChairEvent.CandidacyReceived event) {
            return new CandidacyReceived(event.of().id().value(), event.holder());
        }
    }

    record CandidacyWithdrawn(UUID electionId, String holder) {

        static final String TYPE = "elections.co-chair-candidacy-withdrawn.v1";

        static CandidacyWithdrawn of(CoChairEvent.CandidacyWithdrawn event) {
            return new CandidacyWithdrawn(event.of().id().value(), event.holder());
        }
    }

    record CandidaciesClosed(UUID electionId, List<String> candidates) {

        static final String TYPE = "elections.co-chair-candidacies-closed.v1";

        static CandidaciesClosed of(CoChairEvent.CandidaciesClosed event) {
            return new CandidaciesClosed(event.of().id().value(), event.candidates());
        }
    }

    record RoundDecided(UUID electionId, int number, Map<String, Long> votes, List<String> goOn, String line) {

        static final String TYPE = "elections.co-chair-round-decided.v1";

        static RoundDecided of(CoChairEvent.RoundDecided event) {
            return new RoundDecided(event.of().id().value(), event.number(), event.votes(), event.goOn(), event.line());
        }
    }

    record Elected(
            UUID electionId,
            String holder,
            String constituency,
            LocalDate incomingFrom,
            @Nullable String resolution,
            @Nullable String lotSeed) {

        static final String TYPE = "elections.co-chair-elected.v1";

        static Elected of(CoChairEvent.Elected event) {
            var mandate = event.of().mandate();
            return new Elected(
                    event.of().id().value(),
                    event.holder(),
                    mandate.constituency().code(),
                    mandate.incomingFrom(),
                    event.resolution(),
                    event.lotSeed());
        }
    }

    /** @param reason why nobody is elected, in words */
    record Failed(UUID electionId, String reason) {

        static final String TYPE = "elections.co-chair-election-failed.v1";

        static Failed of(CoChairEvent.Failed event) {
            return new Failed(event.of().id().value(), event.line());
        }
    }

    /** @param reason a code */
    record Cancelled(UUID electionId, String reason) {

        static final String TYPE = "elections.co-chair-election-cancelled.v1";

        static Cancelled of(CoChairEvent.Cancelled event) {
            return new Cancelled(event.of().id().value(), event.reason());
        }
    }
}
