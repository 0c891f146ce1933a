package org.hemicycle.responsepolicy.response;

import org.springframework.data.relational.core.mapping.Table;

/** What the report finds of one numbered concern: both limbs of the test. */
@Table("response_case_finding")
public record Finding(int concern, boolean relevant, boolean credible) {}
