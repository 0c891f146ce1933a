package org.hemicycle.membership.admission.rules;

import java.util.List;

/** The score in force for a country on a day, with what keeps it from full points. */
public record ScoreInForce(PublishedScore score, List<Gap> gaps) {

    public ScoreInForce {
        gaps = List.copyOf(gaps);
    }
}
