package org.hemicycle.membership.eligibility;

/** Why a published score is corrected, as a code that may stand in the ledger. */
public enum CorrectionGround {
    SOURCE_REVISED,
    NEW_EVIDENCE,
    CLERICAL_ERROR
}
