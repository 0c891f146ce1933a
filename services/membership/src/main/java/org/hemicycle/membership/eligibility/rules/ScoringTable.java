package org.hemicycle.membership.eligibility.rules;

/** Which decision of which DMN file scores an area, and how well that table is known. */
public record ScoringTable(String file, String decision, EvidenceTag evidence, String source) {}
