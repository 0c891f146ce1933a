package org.hemicycle.elections.messaging;

import java.time.LocalDate;

/** What this service reads of membership.status-changed.v1. */
record StatusChanged(String country, String to, LocalDate effectiveOn, LocalDate effectiveBy) {}
