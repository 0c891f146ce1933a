package org.hemicycle.elections.roll;

import java.time.Instant;
import org.hemicycle.elections.ElectionId;
import org.jspecify.annotations.Nullable;

/** What can happen about a roll beside its freeze, which is the election's own event. */
public sealed interface RollEvent {

    ElectionId election();

    Instant at();

    record AppealFiled(ElectionId election, AppealId appeal, String country, Instant at) implements RollEvent {}

    /** @param number of the roll that this made; absent where the appeal was refused */
    record AppealDecided(
            ElectionId election,
            AppealId appeal,
            String country,
            boolean granted,
            @Nullable Integer number,
            Instant at) implements RollEvent {}
}
