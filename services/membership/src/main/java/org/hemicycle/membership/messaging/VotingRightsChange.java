package org.hemicycle.membership.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.membership.standing.StandingEvent.VotingRightsChanged;

/** On the wire as described in contracts/events/membership/voting-rights-changed.v1.schema.json. */
record VotingRightsChange(
        UUID participantId, String country, boolean votes, LocalDate effectiveOn, LocalDate effectiveBy, String basis) {

    static final String TYPE = "membership.voting-rights-changed.v1";

    static VotingRightsChange of(VotingRightsChanged event) {
        return new VotingRightsChange(
                event.about().participant().value(),
                event.about().country(),
                event.votes(),
                event.effective().earliest(),
                event.effective().latest(),
                event.about().basis().reference());
    }
}
