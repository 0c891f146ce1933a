package org.hemicycle.responsepolicy.filing;

import org.springframework.data.relational.core.mapping.Table;

/** A numbered concern as the house knows it before anybody has read it. */
@Table("filing_concern")
record ConcernLine(Issue issue) {}
