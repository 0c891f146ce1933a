package org.hemicycle.responsepolicy.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.platform.deadline.Length;
import org.hemicycle.platform.rulebook.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * One edition of the rules of filing. A letter keeps the edition in force on the day it was filed.
 *
 * @param eligible kinds of filer whose letter is for the Response Policy
 * @param notAdmitted kinds whose letter is not even received
 * @param inTheCountry whether the involvement has to be in the country concerned as well
 * @param issues what a concern may be about
 * @param relatedWithin how far apart letters about the same are filed that may be the same
 * @param draftKept how long a draft is kept that nobody submits
 */
record FilingRules(
        String id,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Parameter<Set<FilerKind>> eligible,
        Parameter<Set<FilerKind>> notAdmitted,
        Parameter<Boolean> inTheCountry,
        Parameter<Set<Issue>> issues,
        Parameter<Length> relatedWithin,
        Parameter<Length> draftKept) {

    boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Which of the values no source states: they are shown as set by the secretariat. */
    List<String> setBySecretariat() {
        return Stream.of(
                        Map.entry("filing.eligible", eligible.isSetBySecretariat()),
                        Map.entry("filing.not-admitted", notAdmitted.isSetBySecretariat()),
                        Map.entry("filing.in-the-country", inTheCountry.isSetBySecretariat()),
                        Map.entry("filing.issues", issues.isSetBySecretariat()),
                        Map.entry("filing.related-within", relatedWithin.isSetBySecretariat()),
                        Map.entry("filing.draft-kept", draftKept.isSetBySecretariat()))
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }
}
