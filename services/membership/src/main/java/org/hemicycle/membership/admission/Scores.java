package org.hemicycle.membership.admission;

import java.time.LocalDate;
import java.util.Optional;
import org.hemicycle.membership.admission.rules.ScoreInForce;

/** What admission asks of eligibility. */
public interface Scores {

    /**
     * The last score published for a country by the end of that day, in its last version published by then. What is
     * published later never changes this answer.
     */
    Optional<ScoreInForce> scoreInForce(String country, LocalDate day);
}
