package org.hemicycle.membership.admission.rules;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/** An area below the most points. Null: the area counts, but its points were not published. */
@Table("admission_gap")
public record Gap(String area, @Nullable Integer pointsLost) {}
