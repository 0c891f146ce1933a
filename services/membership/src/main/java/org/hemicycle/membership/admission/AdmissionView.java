package org.hemicycle.membership.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hemicycle.membership.admission.dossier.Completeness;
import org.hemicycle.membership.admission.dossier.Dossier;
import org.hemicycle.membership.admission.rules.AdmissionRules;
import org.hemicycle.membership.admission.rules.Countdown;
import org.hemicycle.membership.admission.rules.Gap;
import org.hemicycle.membership.admission.rules.Ineligibility;
import org.hemicycle.membership.admission.rules.OutOfScope;
import org.hemicycle.membership.admission.rules.PublishedScore;
import org.hemicycle.membership.admission.rules.TimeLimit;
import org.hemicycle.platform.deadline.DeadlineView;
import org.jspecify.annotations.Nullable;

/** A file as it is read. */
public record AdmissionView(
        AdmissionId id,
        int version,
        String country,
        ApplicantKind applicant,
        String ruleSet,
        Stage stage,
        Instant stageSince,
        @Nullable OutOfScope outOfScope,
        Dossier dossier,
        Completeness completeness,
        @Nullable Ineligibility obstacle,
        @Nullable PublishedScore score,
        List<Gap> gaps,
        @Nullable Clock clock,
        List<Escalation> escalations,
        @Nullable LocalDate effectiveOn,
        Set<Act> nextActs) {

    public AdmissionView {
        gaps = List.copyOf(gaps);
        escalations = List.copyOf(escalations);
        nextActs = Set.copyOf(nextActs);
    }

    /** The time limit that runs, how it is counted, and what it rests on. */
    public record Clock(TimeLimit limit, DeadlineView deadline, String clause, boolean setBySecretariat) {

        static @Nullable Clock of(@Nullable Countdown countdown, AdmissionRules rules, Instant now) {
            if (countdown == null) {
                return null;
            }
            var length = rules.term(countdown.limit()).length();
            return new Clock(
                    countdown.limit(),
                    rules.explain(countdown, now),
                    length.clause(),
                    length.evidence().isSetBySecretariat());
        }
    }
}
