package org.hemicycle.elections.resolution;

import java.time.LocalDate;
import org.springframework.data.relational.core.mapping.Table;

/** A wording of a resolution, in its authentic language. What was amended stays readable. */
@Table("resolution_text")
public record TextVersion(String language, String title, String body, LocalDate since) {}
