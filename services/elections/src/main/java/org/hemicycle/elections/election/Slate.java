package org.hemicycle.elections.election;

import java.util.List;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.candidacy.CandidacyProcedure;
import org.hemicycle.elections.candidacy.CandidacyState;
import org.hemicycle.elections.candidacy.CandidacyView;
import org.springframework.stereotype.Component;

/** The candidates of an election, as its steps ask about them. */
@Component
class Slate {

    private final CandidacyProcedure candidacies;

    Slate(CandidacyProcedure candidacies) {
        this.candidacies = candidacies;
    }

    int standing(ElectionId election) {
        return (int) candidacies.of(election).stream()
                .filter(one -> one.state().stands())
                .count();
    }

    long undecided(ElectionId election) {
        return candidacies.of(election).stream()
                .filter(one -> one.state().isUndecided())
                .count();
    }

    /** By country. */
    List<CandidacyView> endorsed(ElectionId election) {
        return candidacies.of(election).stream()
                .filter(one -> one.state() == CandidacyState.ENDORSED)
                .toList();
    }

    /** Those the public may know of: endorsed, or given up so late that they stay on the ballot. */
    List<CandidacyView> published(ElectionId election) {
        return candidacies.of(election).stream()
                .filter(one -> one.state() == CandidacyState.ENDORSED
                        || one.state() == CandidacyState.DECLINED
                        || one.onBallot())
                .toList();
    }

    List<String> names(List<CandidacyView> candidates) {
        return candidates.stream().map(CandidacyView::country).toList();
    }
}
