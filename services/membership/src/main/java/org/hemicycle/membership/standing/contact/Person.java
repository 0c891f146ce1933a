package org.hemicycle.membership.standing.contact;

import org.jspecify.annotations.Nullable;

/** Who holds the office. Personal data: for the secretariat and the government itself, and erasable. */
public record Person(
        String name,
        @Nullable String title,
        @Nullable String email,
        @Nullable String phone) {}
