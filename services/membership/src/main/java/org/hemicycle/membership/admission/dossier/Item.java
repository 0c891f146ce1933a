package org.hemicycle.membership.admission.dossier;

/** What a file has to hold before the government can be admitted (membership rules, 12.1). */
public enum Item {
    POLITICAL_SIGNATURE,
    DECLARATION_ENDORSED,
    COMMITMENT_TO_PLAN,
    COMMITMENT_TO_IRM,
    /** May follow within the cure period. */
    LEAD_MINISTRY,
    /** Asked for when two ministries have written (D-22). */
    CABINET_CONFIRMATION;

    boolean standsIn(ApplicantLetter letter) {
        return switch (this) {
            case POLITICAL_SIGNATURE -> letter.signedBy().isPolitical();
            case DECLARATION_ENDORSED -> letter.statements().endorsesDeclaration();
            case COMMITMENT_TO_PLAN -> letter.statements().commitsToCoCreatedPlan();
            case COMMITMENT_TO_IRM -> letter.statements().commitsToIrm();
            case LEAD_MINISTRY -> letter.leadMinistry() != null;
            case CABINET_CONFIRMATION -> letter.statements().speaksForCabinet();
        };
    }
}
