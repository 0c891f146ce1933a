package org.hemicycle.responsepolicy.filing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a complete letter has and this one lacks, by codes that quote nothing. It can be supplied after filing. */
public enum Missing {
    LEGAL_NATURE,
    CONTACT,
    INVOLVEMENT,
    BREACHES,
    EVIDENCE,
    EFFECT_ON_CIVIL_SOCIETY,
    ACTION_REQUESTED,
    SIGNATURE;

    static List<Missing> of(Letter letter) {
        var missing = new ArrayList<Missing>();
        note(missing, LEGAL_NATURE, letter.filers().stream().anyMatch(filer -> isBlank(filer.legalNature())));
        note(
                missing,
                CONTACT,
                !letter.pseudonymous() && letter.filers().stream().allMatch(f -> isBlank(f.contact())));
        note(missing, INVOLVEMENT, letter.filers().stream().allMatch(filer -> isBlank(filer.involvement())));
        note(
                missing,
                BREACHES,
                letter.concerns().stream()
                        .anyMatch(concern -> concern.breaches().isEmpty()));
        note(
                missing,
                EVIDENCE,
                letter.concerns().stream()
                        .anyMatch(concern -> concern.evidence().isEmpty()));
        note(missing, EFFECT_ON_CIVIL_SOCIETY, isBlank(letter.effectOnCivilSociety()));
        note(missing, ACTION_REQUESTED, isBlank(letter.actionRequested()));
        note(missing, SIGNATURE, isBlank(letter.signature()));
        return missing;
    }

    private static void note(List<Missing> missing, Missing what, boolean isMissing) {
        if (isMissing) {
            missing.add(what);
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
