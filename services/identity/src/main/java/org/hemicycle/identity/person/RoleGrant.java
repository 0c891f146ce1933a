package org.hemicycle.identity.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A role held from the first to the last day, both included; without a last day until further notice. */
public record RoleGrant(
        Role role, LocalDate firstDay, @Nullable LocalDate lastDay) {

    public RoleGrant {
        if (lastDay != null && lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("A role ends on %s before it begins on %s".formatted(lastDay, firstDay));
        }
    }

    boolean inForceOn(LocalDate day) {
        return !day.isBefore(firstDay) && (lastDay == null || !day.isAfter(lastDay));
    }

    RoleGrant until(LocalDate last) {
        return new RoleGrant(role, firstDay, last);
    }

    boolean overlaps(RoleGrant other) {
        return role == other.role
                && (lastDay == null || !lastDay.isBefore(other.firstDay))
                && (other.lastDay == null || !other.lastDay.isBefore(firstDay));
    }
}
