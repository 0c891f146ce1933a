package org.hemicycle.elections.selection;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment on somebody of a long list. Who wrote it is not kept.
 *
 * @param text absent where it was erased
 * @param reason a code: why it is not published, or was erased
 */
public record CommentView(
        UUID id,
        UUID nominee,
        CommentState state,
        @Nullable String text,
        @Nullable String reason,
        Instant receivedAt) {}
