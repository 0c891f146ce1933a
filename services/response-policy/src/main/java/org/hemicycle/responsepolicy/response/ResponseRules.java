package org.hemicycle.responsepolicy.response;

import java.time.LocalDate;
import org.hemicycle.platform.deadline.Length;
import org.hemicycle.platform.rulebook.Parameter;
import org.jspecify.annotations.Nullable;

/** One edition of the Response Policy's clocks and words. A case keeps the edition in force when its letter was filed. */
public record ResponseRules(
        String id, LocalDate validFrom, @Nullable LocalDate validTo, Terms terms, Parameter<String> stageTwoStatus) {

    /** How long each clock of a case runs. */
    public record Terms(
            Parameter<Length> acknowledgement,
            Parameter<Length> screening,
            Parameter<Length> cure,
            Parameter<Length> response,
            Parameter<Length> responseExtension,
            Parameter<Length> comments,
            Parameter<Length> adoption,
            Parameter<Length> workPlan,
            Parameter<Length> stageOne,
            Parameter<Length> suspension) {}

    boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
