package org.hemicycle.elections.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody proposes to be resolved. */
public record Proposal(
        String number,
        Matter matter,
        String language,
        String title,
        String body,
        @Nullable StatusEffect effect,
        Validity validity,
        List<Condition> conditions,
        @Nullable UUID supersedes,
        @Nullable String requestId) {

    public Proposal {
        conditions = List.copyOf(conditions);
    }

    boolean hasEffectAndDay() {
        return effect != null && validity.effectiveOn() != null;
    }

    boolean isMetBeforeEffect() {
        LocalDate day = validity.effectiveOn();
        return day != null
                && conditions.stream().allMatch(condition -> condition.dueOn().isBefore(day));
    }
}
