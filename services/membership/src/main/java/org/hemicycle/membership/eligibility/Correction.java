package org.hemicycle.membership.eligibility;

import org.hemicycle.membership.eligibility.rules.EligibilityRule;

/** What a new version replaces, and why. The version replaced stays readable. */
public record Correction(SheetId supersedes, CorrectionGround ground, String reason) {

    public Correction {
        EligibilityRule.REASON_GIVEN.require(!reason.isBlank());
    }
}
