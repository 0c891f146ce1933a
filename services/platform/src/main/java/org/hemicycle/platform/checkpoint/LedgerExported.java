package org.hemicycle.platform.checkpoint;

/**
 * Somebody took a copy of the whole ledger. In the ledger as described in contracts/events/platform/ledger-exported.v1.schema.json.
 *
 * @param entries how many there were
 */
record LedgerExported(long entries) {

    static final String TYPE = "platform.ledger-exported.v1";
}
