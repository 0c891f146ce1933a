package org.hemicycle.platform.approval;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What somebody asked for, as those see it who may decide on it. People appear by their random ids. */
public record ApprovalView(
        UUID id,
        int version,
        String act,
        String kind,
        String caseId,
        int objectVersion,
        JsonNode asked,
        UUID askedBy,
        Instant askedAt,
        Instant expiresAt,
        ApprovalState state,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason) {}
