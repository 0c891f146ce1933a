package org.hemicycle.platform.approval;

import java.util.UUID;

/**
 * In the ledger as described in contracts/events/platform/approval-asked.v1.schema.json.
 *
 * @param commitment SHA-256 of salt and payload, in hex: what was asked for can be shown later, and not guessed before
 */
record ApprovalAsked(UUID approvalId, String act, String kind, String caseId, int objectVersion, String commitment) {

    static final String TYPE = "platform.approval-asked.v1";
}
