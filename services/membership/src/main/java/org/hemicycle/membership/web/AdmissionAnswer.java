package org.hemicycle.membership.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.membership.admission.Act;
import org.hemicycle.membership.admission.AdmissionView;
import org.hemicycle.membership.admission.Escalation;
import org.hemicycle.membership.admission.Stage;
import org.hemicycle.membership.admission.dossier.ApplicantLetter;
import org.hemicycle.membership.admission.dossier.Item;
import org.hemicycle.membership.admission.dossier.LetterKind;
import org.hemicycle.membership.admission.rules.Gap;
import org.hemicycle.membership.admission.rules.PublishedScore;
import org.hemicycle.membership.admission.rules.TimeLimit;
import org.hemicycle.platform.deadline.DeadlineState;
import org.hemicycle.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** An admission as it is shown: to the secretariat from within, to its government from outside. No personal data. */
sealed interface AdmissionAnswer {

    /** For the government: where its file stands, which clock runs, what is asked of it. */
    record OutwardView(
            UUID id,
            String country,
            Stage stage,
            Instant stageSince,
            LocalDate receivedOn,
            @Nullable LocalDate participatingSince,
            @Nullable ClockView clock,
            Asked asked,
            @Nullable PublishedScore score,
            @Nullable String announcement,
            List<String> nextActions)
            implements AdmissionAnswer {}

    /** For the secretariat. */
    record InwardView(
            UUID id,
            String country,
            String applicant,
            String ruleSet,
            Stage stage,
            Instant stageSince,
            @Nullable String outOfScope,
            LocalDate receivedOn,
            @Nullable LocalDate participatingSince,
            List<LetterView> letters,
            @Nullable String leadMinistry,
            Set<Item> requiredItems,
            Set<Item> missingItems,
            boolean complete,
            @Nullable String obstacle,
            @Nullable PublishedScore score,
            List<Gap> gaps,
            @Nullable ClockView clock,
            List<Escalation> escalations,
            @Nullable String announcement,
            List<String> nextActions)
            implements AdmissionAnswer {}

    /** What the government is asked for: items to send, areas in which points are missing. */
    record Asked(Set<Item> items, List<Gap> areas) {}

    record LetterView(UUID letter, LetterKind kind, ApplicantLetter content) {}

    /** @param setBySecretariat no published rule says how long this takes */
    record ClockView(
            TimeLimit limit,
            boolean forGovernment,
            LocalDate startedOn,
            @Nullable Instant dueAt,
            DeadlineState state,
            List<String> explanation,
            String clause,
            boolean setBySecretariat) {

        static @Nullable ClockView of(AdmissionView.@Nullable Clock clock) {
            if (clock == null) {
                return null;
            }
            var deadline = clock.deadline();
            return new ClockView(
                    clock.limit(),
                    clock.limit().isForGovernment(),
                    deadline.start(),
                    deadline.due(),
                    deadline.state(),
                    deadline.explanation(),
                    clock.clause(),
                    clock.setBySecretariat());
        }
    }

    static ResponseEntity<AdmissionAnswer> tagged(
            ResponseEntity.BodyBuilder answer, AdmissionView file, @Nullable String announcement, boolean inside) {
        return answer.eTag(IfMatch.tag(file.version()))
                .body(inside ? inward(file, announcement) : outward(file, announcement));
    }

    private static OutwardView outward(AdmissionView file, @Nullable String announcement) {
        var waits = file.stage() == Stage.INELIGIBLE;
        return new OutwardView(
                file.id().value(),
                file.country(),
                file.stage(),
                file.stageSince(),
                file.dossier().receivedOn(),
                file.effectiveOn(),
                ClockView.of(file.clock()),
                new Asked(file.completeness().missing(), waits ? file.gaps() : List.of()),
                file.score(),
                announcement,
                paths(file.nextActs().stream().filter(Act::isOpenToGovernment).toList()));
    }

    private static InwardView inward(AdmissionView file, @Nullable String announcement) {
        return new InwardView(
                file.id().value(),
                file.country(),
                file.applicant().name(),
                file.ruleSet(),
                file.stage(),
                file.stageSince(),
                name(file.outOfScope()),
                file.dossier().receivedOn(),
                file.effectiveOn(),
                file.dossier().letters().stream()
                        .map(letter -> new LetterView(letter.letter().value(), letter.kind(), letter.content()))
                        .toList(),
                file.dossier().leadMinistry().orElse(null),
                file.dossier().required(),
                file.completeness().missing(),
                file.completeness().complete(),
                name(file.obstacle()),
                file.score(),
                file.gaps(),
                ClockView.of(file.clock()),
                file.escalations(),
                announcement,
                paths(file.nextActs()));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static List<String> paths(Collection<Act> acts) {
        return acts.stream().sorted().map(Act::path).toList();
    }
}
