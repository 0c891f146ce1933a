package org.hemicycle.elections.roll;

import java.time.LocalDate;
import java.util.Set;
import org.hemicycle.platform.rulebook.Parameter;
import org.jspecify.annotations.Nullable;

/** One edition of the rule by which rolls are made. */
record RollRules(String id, LocalDate validFrom, @Nullable LocalDate validTo, Parameter<Set<String>> statuses) {

    boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
