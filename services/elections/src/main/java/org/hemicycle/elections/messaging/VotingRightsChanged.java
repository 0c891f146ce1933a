package org.hemicycle.elections.messaging;

import java.time.LocalDate;

/** What this service reads of membership.voting-rights-changed.v1. */
record VotingRightsChanged(String country, boolean votes, LocalDate effectiveOn, LocalDate effectiveBy) {}
