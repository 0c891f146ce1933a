package org.hemicycle.membership.belowminimum;

import java.util.Optional;
import org.hemicycle.membership.eligibility.rules.Consequence;

/** How the partnership answers a failed score, by the rules of that score. */
public enum Answer {
    WARNING,
    NOTICE,
    REVIEW;

    static Optional<Answer> to(Consequence consequence) {
        return switch (consequence) {
            case Consequence.None ignored -> Optional.empty();
            case Consequence.Warning ignored -> Optional.of(WARNING);
            case Consequence.Notice ignored -> Optional.of(NOTICE);
            case Consequence.EligibilityReview ignored -> Optional.of(REVIEW);
        };
    }
}
