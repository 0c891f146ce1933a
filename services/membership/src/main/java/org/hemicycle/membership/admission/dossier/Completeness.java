package org.hemicycle.membership.admission.dossier;

import static org.hemicycle.membership.admission.rules.AdmissionRule.EVERY_ITEM_IS_JUDGED;
import static org.hemicycle.membership.admission.rules.AdmissionRule.ITEM_STANDS_ON_FILE;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the last check of a file found missing; a file not checked since its last letter is not complete. */
public record Completeness(boolean complete, Set<Item> missing) {

    public static final Completeness UNCHECKED = new Completeness(false, Set.of());

    public Completeness {
        missing = missing.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(missing));
    }

    /** Judges every required item as present or not; what no letter holds cannot be present. */
    public static Completeness judge(Dossier dossier, Map<Item, Boolean> judged) {
        EVERY_ITEM_IS_JUDGED.require(judged.keySet().equals(dossier.required()), names(dossier.required()));
        var present = judged.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        var unfounded = present.stream().filter(Predicate.not(dossier::holds)).collect(Collectors.toSet());
        ITEM_STANDS_ON_FILE.require(unfounded.isEmpty(), names(unfounded));
        var missing = dossier.required().stream()
                .filter(Predicate.not(present::contains))
                .collect(Collectors.toSet());
        return new Completeness(missing.isEmpty(), missing);
    }

    private static String names(Collection<Item> items) {
        return items.stream().sorted().map(Item::name).collect(Collectors.joining(", "));
    }
}
