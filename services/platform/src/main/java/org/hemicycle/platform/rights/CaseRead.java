package org.hemicycle.platform.rights;

/** In the ledger as described in contracts/events/platform/case-read.v1.schema.json; by whom is the entry's actor. */
record CaseRead(String kind, String caseId, String operation, String role, String relation) {

    static final String TYPE = "platform.case-read.v1";
}
