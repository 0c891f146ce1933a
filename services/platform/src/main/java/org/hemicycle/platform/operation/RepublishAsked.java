package org.hemicycle.platform.operation;

/**
 * Everything from this position on is sent again. In the ledger as described in contracts/events/platform/republish-asked.v1.schema.json.
 */
record RepublishAsked(long from) {

    static final String TYPE = "platform.republish-asked.v1";
}
