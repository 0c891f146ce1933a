package org.hemicycle.membership.eligibility;

import java.util.UUID;

/** The person who drafts or checks: the random person id of the sign-in, never a name. */
public record AnalystId(UUID value) {

    public static AnalystId of(String text) {
        return new AnalystId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
