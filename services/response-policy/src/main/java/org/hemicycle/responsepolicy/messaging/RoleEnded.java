package org.hemicycle.responsepolicy.messaging;

import java.time.LocalDate;
import java.util.UUID;

/** What this service reads of {@code identity.role-ended.v1}. */
record RoleEnded(UUID person, String role, LocalDate lastDay) {

    static final String TYPE = "identity.role-ended.v1";
}
