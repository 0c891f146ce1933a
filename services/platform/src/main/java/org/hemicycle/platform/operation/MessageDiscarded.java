package org.hemicycle.platform.operation;

/**
 * A parked message was given up. In the ledger as described in contracts/events/platform/message-discarded.v1.schema.json.
 */
record MessageDiscarded(long message, String source, String sourceSubject) {

    static final String TYPE = "platform.message-discarded.v1";
}
