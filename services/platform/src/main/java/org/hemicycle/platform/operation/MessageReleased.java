package org.hemicycle.platform.operation;

/**
 * A parked message is tried again. In the ledger as described in contracts/events/platform/message-released.v1.schema.json.
 */
record MessageReleased(long message, String source, String sourceSubject) {

    static final String TYPE = "platform.message-released.v1";
}
