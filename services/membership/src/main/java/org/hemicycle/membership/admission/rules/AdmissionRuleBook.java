package org.hemicycle.membership.admission.rules;

import java.time.LocalDate;
import java.util.List;

/** Every edition of the rules of admission. */
public final class AdmissionRuleBook {

    private final List<AdmissionRules> editions;

    public AdmissionRuleBook(List<AdmissionRules> editions) {
        this.editions = List.copyOf(editions);
    }

    /** The edition in force on a day; refused before the partnership had rules. */
    public AdmissionRules inForceOn(LocalDate day) {
        var inForce =
                editions.stream().filter(edition -> edition.coversDay(day)).findFirst();
        AdmissionRule.RULES_IN_FORCE.require(inForce.isPresent(), day.toString());
        return inForce.orElseThrow();
    }

    public AdmissionRules withId(String id) {
        return editions.stream()
                .filter(edition -> edition.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No rules of admission " + id));
    }
}
