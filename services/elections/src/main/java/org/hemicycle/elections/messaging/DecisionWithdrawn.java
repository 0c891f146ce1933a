package org.hemicycle.elections.messaging;

/** What this service reads of {@code response-policy.decision-withdrawn.v1}. */
record DecisionWithdrawn(String requestId) {}
