package org.hemicycle.membership.admission.rules;

import java.util.List;

/** The score in force for a country on a day, with every area that counts and does not have full points. */
public record ScoreInForce(PublishedScore score, List<Gap> gaps) {

    public ScoreInForce {
        gaps = List.copyOf(gaps);
        if (score.result() == PublishedScore.Result.FAIL && gaps.isEmpty()) {
            throw new IllegalArgumentException("A score of %s lacks points somewhere".formatted(score.fraction()));
        }
    }
}
