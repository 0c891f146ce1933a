package org.hemicycle.portal.voting;

import java.util.List;
import org.hemicycle.portal.election.Elections;
import org.hemicycle.portal.house.Bearer;
import org.hemicycle.portal.house.Refusal;
import org.springframework.stereotype.Component;

/** Finds what a ballot is about, by its id: to voters and trustees a run-off is a ballot like any other. */
@Component
public class Polls {

    private final Elections elections;

    Polls(Elections elections) {
        this.elections = elections;
    }

    /** Without candidates: these are read where somebody votes. */
    public Poll find(Bearer bearer, String id) {
        try {
            var election = elections.one(bearer, id);
            return new Poll(id, election.title(), election.state(), List.of(), "/elections/" + id);
        } catch (Refusal refusal) {
            if (refusal.status() != 404) {
                throw refusal;
            }
            var round = elections.round(bearer, id).body();
            return new Poll(id, round.title(), round.state(), round.candidates(), "/rounds/" + id);
        }
    }

    public List<String> candidates(Bearer bearer, Poll poll) {
        return poll.candidates().isEmpty()
                ? elections.candidates(bearer, poll.id()).stream()
                        .filter(candidate -> candidate.state().equals("ENDORSED"))
                        .map(Elections.Candidate::country)
                        .toList()
                : poll.candidates();
    }
}
