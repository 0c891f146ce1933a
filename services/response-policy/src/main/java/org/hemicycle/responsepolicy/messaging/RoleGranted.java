package org.hemicycle.responsepolicy.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code identity.role-granted.v1}. */
record RoleGranted(
        UUID person,
        String role,
        LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    static final String TYPE = "identity.role-granted.v1";
}
