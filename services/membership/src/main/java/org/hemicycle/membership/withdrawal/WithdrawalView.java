package org.hemicycle.membership.withdrawal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hemicycle.membership.letters.LetterId;
import org.jspecify.annotations.Nullable;

/**
 * A withdrawal as its readers see it.
 *
 * @param datesDisputed whether sources contradict each other about a date
 * @param setBySecretariat the values of the rule set that no source states
 */
public record WithdrawalView(
        UUID id,
        String country,
        WithdrawalState state,
        SignatoryLevel signedBy,
        LocalDate letterDate,
        LocalDate receivedDate,
        @Nullable LocalDate statedOn,
        LocalDate effectiveOn,
        boolean whileUnderReview,
        @Nullable LocalDate informedOn,
        @Nullable LocalDate publishedOn,
        UUID letter,
        @Nullable UUID confirmationRequest,
        @Nullable UUID confirmation,
        @Nullable UUID acknowledgement,
        @Nullable UUID retraction,
        List<SourceDate> sources,
        boolean datesDisputed,
        String ruleSet,
        List<String> setBySecretariat,
        int version) {

    static WithdrawalView of(
            Withdrawal withdrawal,
            SignatoryLevel signedBy,
            WithdrawalState state,
            boolean whileUnderReview,
            @Nullable InformationItem information,
            @Nullable LocalDate publishedOn,
            List<SourceDate> sources,
            WithdrawalRules rules) {
        var dates = withdrawal.dates();
        var letters = withdrawal.letters();
        return new WithdrawalView(
                withdrawal.id().value(),
                withdrawal.country(),
                state,
                signedBy,
                dates.letterDate(),
                dates.receivedDate(),
                dates.statedOn(),
                dates.effectiveOn(),
                whileUnderReview,
                information == null ? null : information.informedOn(),
                publishedOn,
                letters.letter().value(),
                value(letters.confirmationRequest()),
                value(letters.confirmation()),
                value(letters.acknowledgement()),
                value(letters.retraction()),
                List.copyOf(sources),
                sources.stream().anyMatch(one -> sources.stream().anyMatch(one::contradicts)),
                rules.id(),
                rules.setBySecretariat(),
                withdrawal.version());
    }

    private static @Nullable UUID value(@Nullable LetterId id) {
        return id == null ? null : id.value();
    }
}
