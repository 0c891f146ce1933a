package org.hemicycle.membership.admission.dossier;

/** What a letter states, as it was read at registration. */
public record Statements(
        boolean intention,
        boolean endorsesDeclaration,
        boolean commitsToCoCreatedPlan,
        boolean commitsToIrm,
        boolean speaksForCabinet) {}
