package org.hemicycle.elections.resolution;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hemicycle.elections.disclosure.Release;
import org.hemicycle.elections.disclosure.VoteCounts;
import org.hemicycle.tally.decision.Decision;
import org.springframework.stereotype.Component;

/** What of a resolution's votes may be told, and whether its outcome still follows from what is stored. */
@Component
class Releases {

    private final Votes votes;
    private final ResolutionFiles files;

    Releases(Votes votes, ResolutionFiles files) {
        this.votes = votes;
        this.files = files;
    }

    /** The counts of the vote that decided; empty where none did. */
    Optional<Release<VoteCounts>> of(Resolution resolution) {
        return deciding(resolution).map(vote -> of(resolution, vote));
    }

    /** A recorded vote is public with its names; a secret one as far as the guard lets it. */
    Release<VoteCounts> of(Resolution resolution, ResolutionVote vote) {
        var counts = Objects.requireNonNull(vote.numbers()).counts();
        return !areNamesTold(resolution, vote)
                ? files.rulesOf(resolution).guard().counts(counts, vote.told())
                : new Release<>(counts, List.of());
    }

    /** Not of a secret vote, and not of replies in writing on what a meeting would have voted on in secret. */
    boolean areNamesTold(Resolution resolution, ResolutionVote vote) {
        var secretMatters = files.rulesOf(resolution).secretMatters().value();
        return !vote.isSecret()
                && !(vote.isInWriting()
                        && secretMatters.contains(resolution.origin().matter()));
    }

    boolean recomputes(Resolution resolution) {
        return deciding(resolution)
                .map(vote -> vote.namesGiveTheNumbers()
                        && vote.recompute().result() == vote.result()
                        && outcome(vote.recompute()) == resolution.progress().outcome())
                .orElse(resolution.progress().outcome() == Outcome.ADOPTED_BY_CONSENSUS);
    }

    private Optional<ResolutionVote> deciding(Resolution resolution) {
        return votes.findByResolutionOrderByNumber(resolution.id()).stream()
                .filter(vote -> vote.result() == Decision.Result.ADOPTED || vote.result() == Decision.Result.REJECTED)
                .max(Comparator.comparing(ResolutionVote::number))
                .filter(vote -> resolution.progress().outcome() != Outcome.ADOPTED_BY_CONSENSUS);
    }

    private static Outcome outcome(Decision decision) {
        return decision.result() == Decision.Result.ADOPTED ? Outcome.ADOPTED_BY_VOTE : Outcome.REJECTED;
    }
}
