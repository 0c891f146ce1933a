package org.hemicycle.responsepolicy.response;

import java.time.LocalDate;
import org.hemicycle.responsepolicy.filing.SubmittedConcern;

/**
 * What a case is from the beginning. Nothing here names a filer.
 *
 * @param country ISO 3166 alpha-3
 * @param ruleSet in force on the day of filing; the case keeps it
 */
record Origin(
        String country,
        LocalDate filedOn,
        String filerKind,
        int filers,
        int concerns,
        boolean processOnly,
        boolean pseudonymous,
        String ruleSet) {

    static Origin of(SubmittedConcern letter, String ruleSet) {
        return new Origin(
                letter.country(),
                letter.filedOn(),
                letter.filerKind(),
                letter.filers(),
                letter.concerns(),
                letter.processOnly(),
                letter.pseudonymous(),
                ruleSet);
    }
}
