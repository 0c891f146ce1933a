package org.hemicycle.membership.admission;

import java.time.Instant;
import org.springframework.data.relational.core.mapping.Table;

/** A step that ran past its limit, as reported to the co-chairs. */
@Table("admission_escalation")
public record Escalation(String step, Instant at) {}
