package org.hemicycle.platform.approval;

import java.util.UUID;

/** In the ledger as described in contracts/events/platform/approval-decided.v1.schema.json. */
record ApprovalDecided(UUID approvalId, String act, String kind, String caseId, boolean approved) {

    static final String TYPE = "platform.approval-decided.v1";
}
