package org.hemicycle.membership.withdrawal;

import java.time.LocalDate;
import java.util.List;
import org.hemicycle.membership.letters.LetterText;
import org.jspecify.annotations.Nullable;

/**
 * The letter by which a government withdraws. The day it states, if any; "with immediate effect" states none. What
 * sources say about its dates is kept beside.
 */
public record WithdrawalLetter(
        String country,
        LocalDate letterDate,
        LocalDate receivedDate,
        @Nullable LocalDate statedOn,
        String channel,
        String originalLanguage,
        String fromOffice,
        String signatory,
        SignatoryLevel signedBy,
        List<LetterText> texts,
        List<SourceDate> sources) {

    public WithdrawalLetter {
        texts = List.copyOf(texts);
        sources = List.copyOf(sources);
    }

    WithdrawalDates dates(WithdrawalRules rules) {
        return new WithdrawalDates(
                letterDate, receivedDate, statedOn, rules.effectiveOn(letterDate, receivedDate, statedOn));
    }
}
