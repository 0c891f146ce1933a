package org.hemicycle.responsepolicy.filing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question of an officer or an answer of the filers. Which officer, or which filer, is not said. */
public record MessageView(
        UUID id, UUID caseId, TextKind kind, @Nullable UUID answers, Instant at, String text) {}
