package org.hemicycle.platform.rights;

/** In the ledger as described in contracts/events/platform/access-refused.v1.schema.json. */
record AccessRefused(String kind, String caseId, String operation) {

    static final String TYPE = "platform.access-refused.v1";
}
