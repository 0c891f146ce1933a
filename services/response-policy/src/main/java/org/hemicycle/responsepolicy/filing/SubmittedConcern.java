package org.hemicycle.responsepolicy.filing;

import java.time.LocalDate;
import org.hemicycle.responsepolicy.CaseId;

/**
 * What the procedure may know of a submitted letter: nothing that names a filer or quotes the letter.
 *
 * @param country ISO 3166 alpha-3, XKX for Kosovo
 * @param filedOn the day in the secretariat's zone
 * @param filerKind by the rule set, as in {@code CSO}
 * @param filers how many sign
 * @param concerns how many numbered concerns there are
 * @param processOnly whether every concern is about process, which is not for the Response Policy
 * @param pseudonymous whether nobody but assigned officers may know who filed
 */
public record SubmittedConcern(
        CaseId caseId,
        String country,
        LocalDate filedOn,
        String filerKind,
        int filers,
        int concerns,
        boolean processOnly,
        boolean pseudonymous) {}
