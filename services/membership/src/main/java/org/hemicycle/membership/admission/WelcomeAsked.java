package org.hemicycle.membership.admission;

import java.time.LocalDate;
import org.hemicycle.membership.letters.SendingProof;
import org.jspecify.annotations.Nullable;

/**
 * A welcome as an officer asks for it.
 *
 * @param effectiveOn since when the government takes part; null: the day of the approval
 * @param announcement the public words of the announcement, if any
 */
public record WelcomeAsked(
        @Nullable LocalDate effectiveOn, @Nullable String announcement, SendingProof sent) {}
