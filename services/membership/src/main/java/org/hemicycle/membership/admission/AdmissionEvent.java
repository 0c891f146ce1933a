package org.hemicycle.membership.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hemicycle.membership.admission.dossier.Item;
import org.hemicycle.membership.admission.dossier.LetterKind;
import org.hemicycle.membership.admission.rules.Gap;
import org.hemicycle.membership.admission.rules.Ineligibility;
import org.hemicycle.membership.admission.rules.OutOfScope;
import org.hemicycle.membership.admission.rules.PublishedScore;
import org.jspecify.annotations.Nullable;

/** What can happen to an admission. Sealed, so that every mapping of it stays complete; no names, no free text. */
public sealed interface AdmissionEvent {

    AdmissionId admission();

    String country();

    Instant at();

    /** A letter was registered in the file: the first one opens it. */
    record LetterReceived(
            AdmissionId admission,
            String country,
            int number,
            LetterKind kind,
            LocalDate letterDate,
            LocalDate receivedOn,
            String ruleSet,
            Instant at)
            implements AdmissionEvent {}

    record FoundOutOfScope(AdmissionId admission, String country, OutOfScope ground, Instant at)
            implements AdmissionEvent {}

    record Acknowledged(AdmissionId admission, String country, Instant at) implements AdmissionEvent {}

    /** The secretariat has looked at every item; nothing missing: the file is complete. */
    record Checked(AdmissionId admission, String country, Set<Item> missing, Instant at) implements AdmissionEvent {}

    /** No score: none was published by then. */
    record FoundIneligible(
            AdmissionId admission,
            String country,
            Ineligibility ground,
            @Nullable PublishedScore score,
            List<Gap> gaps,
            Instant at)
            implements AdmissionEvent {}

    /** A waiting file goes on: a newer score passes. */
    record Reopened(AdmissionId admission, String country, PublishedScore score, Instant at)
            implements AdmissionEvent {}

    record FoundEligible(AdmissionId admission, String country, PublishedScore score, Instant at)
            implements AdmissionEvent {}

    /** The secretariat has asked a waiting government how its reforms go. */
    record FollowedUp(AdmissionId admission, String country, Instant at) implements AdmissionEvent {}

    /** A step ran past its limit; the co-chairs are told. */
    record Escalated(AdmissionId admission, String country, String step, Instant at) implements AdmissionEvent {}

    /** The government takes part from {@code effectiveOn} on. */
    record Admitted(
            AdmissionId admission,
            String country,
            LocalDate letterDate,
            LocalDate receivedOn,
            LocalDate effectiveOn,
            PublishedScore score,
            String ruleSet,
            Instant at)
            implements AdmissionEvent {}

    /** The file ended without admission, as incomplete or by the government's own wish. */
    record Closed(AdmissionId admission, String country, Stage stage, Instant at) implements AdmissionEvent {}
}
