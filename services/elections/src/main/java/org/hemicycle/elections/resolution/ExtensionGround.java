package org.hemicycle.elections.resolution;

/** Why a condition gets more time. */
public enum ExtensionGround {
    /** What nobody at the government could help: a pandemic, a disaster, a coup. */
    FORCE_MAJEURE,
    /** The body that set the condition decided so. */
    COMMITTEE_DECISION
}
