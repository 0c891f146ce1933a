package org.hemicycle.membership.belowminimum;

import java.time.LocalDate;

/** What the Criteria and Standards subcommittee concluded: when, and the minutes or decision it stands in. */
public record CommitteeReview(LocalDate reviewedOn, String reviewRef) {}
