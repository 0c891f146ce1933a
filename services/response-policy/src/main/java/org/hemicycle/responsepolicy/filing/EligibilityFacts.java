package org.hemicycle.responsepolicy.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What screening asks first, answered by the rules and by what the filers say of themselves; judging it is people's.
 *
 * @param kindEligible whether such a filer is listed in the rules in force on the day
 * @param involvementSaid whether the filers say to be involved as those rules ask
 * @param aboutProcessOnly for procedural review: nothing here is for the Response Policy
 * @param issuesOutside concerns, by number, about what the rules do not list
 * @param setBySecretariat values that no source states
 */
public record EligibilityFacts(
        UUID caseId,
        String country,
        LocalDate filedOn,
        String ruleSet,
        FilerKind filerKind,
        boolean kindEligible,
        boolean involvementSaid,
        int filers,
        List<NumberedIssue> concerns,
        boolean aboutProcessOnly,
        List<Integer> issuesOutside,
        List<Missing> missing,
        boolean pseudonymous,
        boolean consentToPublish,
        List<String> setBySecretariat) {

    public record NumberedIssue(int number, Issue issue) {}
}
