package org.hemicycle.membership.web;

import java.util.Set;

/**
 * What a government may know of its own cases beside what is public: that it happened and when, as in docs/audit.csv.
 * What the office asks itself (reminders, escalations, remarks) is not told.
 */
final class ToldToGovernments {

    static final Set<String> OF_ADMISSIONS = Set.of(
            "membership.letter-of-intent-received.v1",
            "membership.admission-acknowledged.v1",
            "membership.admission-checked.v1",
            "membership.admission-found-out-of-scope.v1",
            "membership.admission-found-ineligible.v1",
            "membership.admission-reopened.v1",
            "membership.admission-found-eligible.v1",
            "membership.admission-closed.v1");

    static final Set<String> OF_WITHDRAWALS = Set.of(
            "membership.withdrawal-received.v1",
            "membership.withdrawal-confirmation-asked.v1",
            "membership.withdrawal-checked.v1",
            "membership.withdrawal-acknowledged.v1");

    static final Set<String> OF_LETTERS = Set.of(
            "membership.letter-registered.v1",
            "membership.letter-sent.v1",
            "membership.letter-answered.v1",
            "membership.letter-text-erased.v1");

    static final Set<String> OF_CONTACTS =
            Set.of("membership.contact-named.v1", "membership.contact-ended.v1", "membership.contact-erased.v1");

    private ToldToGovernments() {}
}
