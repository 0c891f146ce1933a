package org.hemicycle.membership.web;

import java.time.Instant;
import java.util.UUID;
import org.hemicycle.platform.approval.ApprovalState;
import org.hemicycle.platform.approval.ApprovalView;
import tools.jackson.databind.json.JsonMapper;

/** A request that waits for a second officer. */
final class Asked {

    static final UUID ID = UUID.fromString("6f2b1a2e-4a2c-4d0c-8f0e-5d1f0a9b7c11");

    private Asked() {}

    static ApprovalView forApproval() {
        var at = Instant.parse("2016-11-30T12:00:00Z");
        return new ApprovalView(
                ID,
                0,
                "enter-standing",
                "participant",
                "KEN",
                4,
                JsonMapper.shared().createObjectNode(),
                UUID.randomUUID(),
                at,
                at.plusSeconds(86_400),
                ApprovalState.PENDING,
                null,
                null,
                null);
    }
}
