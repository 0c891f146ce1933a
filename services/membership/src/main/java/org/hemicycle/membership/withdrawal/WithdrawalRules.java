package org.hemicycle.membership.withdrawal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.platform.deadline.Length;
import org.hemicycle.platform.rulebook.Parameter;
import org.jspecify.annotations.Nullable;

/** One edition of the rules of withdrawal. A case keeps the edition in force on the day its letter was received. */
record WithdrawalRules(
        String id,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Parameter<EffectFrom> withoutStatedDate,
        Parameter<Set<SignatoryLevel>> bindingSignatories,
        Parameter<Boolean> retraction,
        Map<WithdrawalStep, Parameter<Length>> terms) {

    /** From which day a withdrawal takes effect when the letter states none. */
    enum EffectFrom {
        RECEIPT,
        LETTER
    }

    WithdrawalRules {
        if (terms.size() < WithdrawalStep.values().length) {
            throw new IllegalArgumentException(id + " lacks a term");
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    LocalDate effectiveOn(LocalDate letterDate, LocalDate receivedDate, @Nullable LocalDate stated) {
        if (stated != null) {
            return stated;
        }
        return switch (withoutStatedDate.value()) {
            case RECEIPT -> receivedDate;
            case LETTER -> letterDate;
        };
    }

    boolean needsConfirmation(SignatoryLevel signedBy) {
        return !bindingSignatories.value().contains(signedBy);
    }

    Length term(WithdrawalStep step) {
        var term = terms.get(step);
        if (term == null) {
            throw new IllegalStateException(id + " has no term for " + step);
        }
        return term.value();
    }

    /** Which of the values no source states: they are shown as set by the secretariat. */
    List<String> setBySecretariat() {
        var named = Stream.of(
                Map.entry("withdrawal.without-stated-date", withoutStatedDate.isSetBySecretariat()),
                Map.entry("withdrawal.binding-signatories", bindingSignatories.isSetBySecretariat()),
                Map.entry("withdrawal.retraction", retraction.isSetBySecretariat()));
        var limits = terms.entrySet().stream()
                .map(term -> Map.entry(
                        "withdrawal.terms." + term.getKey().name(),
                        term.getValue().isSetBySecretariat()));
        return Stream.concat(named, limits)
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
