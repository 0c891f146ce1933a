package org.hemicycle.elections.election;

import java.util.Optional;
import java.util.Set;
import org.hemicycle.elections.candidacy.CandidacyProcedure;
import org.hemicycle.tally.count.Absent;
import org.hemicycle.tally.count.SinceFreeze;
import org.springframework.stereotype.Component;

/** Gathers what came to light after an election was frozen: every count and every record of it goes by this. */
@Component
class SinceFrozen {

    private final CandidacyProcedure candidacies;
    private final RunOffs runOffs;

    SinceFrozen(CandidacyProcedure candidacies, RunOffs runOffs) {
        this.candidacies = candidacies;
        this.runOffs = runOffs;
    }

    /** The seed of the lot came to light with the close. */
    SinceFreeze of(Election election) {
        var state = election.state();
        boolean closed = state.compareTo(ElectionState.CLOSED) >= 0 && state != ElectionState.CANCELLED;
        return new SinceFreeze(
                closed ? Optional.of(election.frozen().lotSeed()) : Optional.empty(),
                new Absent(
                        Set.copyOf(candidacies.withdrawnOnBallot(election.id())),
                        Set.copyOf(candidacies.declined(election.id()))),
                runOffs.votes(election.id()));
    }
}
