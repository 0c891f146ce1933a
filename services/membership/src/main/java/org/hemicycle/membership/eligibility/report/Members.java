package org.hemicycle.membership.eligibility.report;

import java.time.LocalDate;
import java.util.Set;

/** Who takes part in the partnership, as far as the reports on scores need to know. */
public interface Members {

    /** The countries (ISO 3166 alpha-3) that are members on a day: neither withdrawn nor removed. */
    Set<String> on(LocalDate day);
}
