package org.hemicycle.responsepolicy.document;

/** Why a document is of its class: a code, never a text. */
public enum WithheldReason {
    NOT_CLASSIFIED_YET,
    PERSONS_AT_RISK,
    THIRD_PARTY,
    DELIBERATION,
    MISSION_MEMO,
    NO_CONSENT_TO_PUBLISH,
    PART_OF_THE_RECORD
}
