package org.hemicycle.elections.resolution;

import org.hemicycle.tally.decision.Basis;
import org.hemicycle.tally.decision.Quorum;
import org.hemicycle.tally.decision.Threshold;
import org.hemicycle.tally.number.Fraction;

/** What a vote must reach, as it was when the vote was opened; stored with it. */
public record Majority(Basis basis, int share, int outOf, boolean moreThan, int quorumShare, int quorumOutOf) {

    Threshold threshold() {
        return new Threshold(basis, Fraction.of(share, outOf), moreThan);
    }

    Quorum quorum() {
        return new Quorum(Fraction.of(quorumShare, quorumOutOf));
    }
}
