package org.hemicycle.membership.withdrawal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The dates of a withdrawal: of the letter, of its receipt, the day it states if any, and the day it takes effect. */
public record WithdrawalDates(
        LocalDate letterDate,
        LocalDate receivedDate,
        @Nullable LocalDate statedOn,
        LocalDate effectiveOn) {}
