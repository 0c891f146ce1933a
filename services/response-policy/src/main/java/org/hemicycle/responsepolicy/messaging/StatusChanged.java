package org.hemicycle.responsepolicy.messaging;

import java.time.LocalDate;

/** What this service reads of {@code membership.status-changed.v1}. */
record StatusChanged(String country, String to, LocalDate effectiveOn) {

    boolean isDeparture() {
        return to.equals("WITHDRAWN") || to.equals("REMOVED");
    }
}
