package org.hemicycle.membership.standing;

import java.time.LocalDate;
import org.springframework.data.relational.core.mapping.Table;

/** Whether a flag is raised now, and the earliest day of the last change of it. */
@Table("participant_flag")
record FlagState(Flag flag, boolean raised, LocalDate since) {}
