package org.hemicycle.membership.withdrawal;

import org.hemicycle.membership.letters.LetterId;
import org.jspecify.annotations.Nullable;

/** The letters of a withdrawal, as the register knows them. */
record WithdrawalLetters(
        LetterId letter,
        @Nullable LetterId confirmationRequest,
        @Nullable LetterId confirmation,
        @Nullable LetterId acknowledgement,
        @Nullable LetterId retraction) {

    static WithdrawalLetters first(LetterId letter) {
        return new WithdrawalLetters(letter, null, null, null, null);
    }

    WithdrawalLetters asked(LetterId request) {
        return new WithdrawalLetters(letter, request, confirmation, acknowledgement, retraction);
    }

    WithdrawalLetters confirmed(@Nullable LetterId by) {
        return new WithdrawalLetters(letter, confirmationRequest, by, acknowledgement, retraction);
    }

    WithdrawalLetters acknowledged(LetterId by) {
        return new WithdrawalLetters(letter, confirmationRequest, confirmation, by, retraction);
    }

    WithdrawalLetters retracted(LetterId by) {
        return new WithdrawalLetters(letter, confirmationRequest, confirmation, acknowledgement, by);
    }
}
