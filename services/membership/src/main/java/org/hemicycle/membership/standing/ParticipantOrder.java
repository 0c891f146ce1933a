package org.hemicycle.membership.standing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** The orders in which participants are listed. The code decides between equals. */
public enum ParticipantOrder {
    NAME(Comparator.comparing(ParticipantView::nameEn)),
    ISO3(Comparator.comparing(ParticipantView::iso3)),
    STATUS(Comparator.comparing(
            participant -> participant.standing().status().map(Enum::ordinal).orElse(-1))),
    MEMBER_SINCE(Comparator.comparing(
            participant -> Optional.ofNullable(participant.standing().memberSince())
                    .map(EffectiveDate::earliest)
                    .orElse(LocalDate.MAX)));

    private final Comparator<ParticipantView> comparator;

    ParticipantOrder(Comparator<ParticipantView> comparator) {
        this.comparator = comparator;
    }

    Comparator<ParticipantView> comparator(boolean descending) {
        return (descending ? comparator.reversed() : comparator).thenComparing(ParticipantView::iso3);
    }
}
