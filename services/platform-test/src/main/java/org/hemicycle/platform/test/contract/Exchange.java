package org.hemicycle.platform.test.contract;

import org.jspecify.annotations.Nullable;

/**
 * A request and what came back.
 *
 * @param path as sent, without the query
 * @param sent the request's JSON; null: it had none
 * @param mediaType of the answer, as in {@code application/json}; null: it had no body
 */
public record Exchange(
        String method,
        String path,
        @Nullable String sent,
        int status,
        @Nullable String mediaType,
        String received) {}
