package org.hemicycle.identity.signin;

import org.jspecify.annotations.Nullable;

/**
 * Somebody's try to sign in.
 *
 * @param source the address of the network it comes from
 * @param device the cookie that says which device this is, if it has one
 */
public record Attempt(
        String email,
        String password,
        String source,
        @Nullable String userAgent,
        @Nullable String device) {}
