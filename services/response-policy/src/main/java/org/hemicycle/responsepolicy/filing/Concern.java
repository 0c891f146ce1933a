package org.hemicycle.responsepolicy.filing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One concern of a letter; its number is its place. Reports answer concern by concern. */
public record Concern(
        Issue issue,
        String text,
        @Nullable LocalDate factsFrom,
        @Nullable LocalDate factsTo,
        List<String> breaches,
        List<Evidence> evidence) {

    public Concern {
        breaches = List.copyOf(breaches);
        evidence = List.copyOf(evidence);
    }
}
