package org.hemicycle.membership.admission.rules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.platform.deadline.DeadlineKind;
import org.hemicycle.platform.deadline.DeadlineUnit;
import org.hemicycle.platform.deadline.DeadlineZone;
import org.hemicycle.platform.deadline.Evidence;
import org.hemicycle.platform.deadline.Length;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.jspecify.annotations.Nullable;

/** The layout of {@code rules/admission.yml}. */
record AdmissionRulesFile(Submissions submissions, List<Edition> ruleSets) {

    /** Until when a day lasts for what a government sends. */
    record Submissions(String zone, LocalTime dayEnds, Evidence evidence, String source) {

        DeadlineKind kind() {
            return new DeadlineKind("government", DeadlineZone.of(zone), dayEnds, evidence);
        }
    }

    record Edition(
            String id,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            Parameter<String> scope,
            Parameter<Boolean> valuesCheck,
            Lasting reminder,
            Map<TimeLimit, Lasting> terms) {}

    record Lasting(String parameter, int amount, DeadlineUnit unit, Evidence evidence, String source) {

        Parameter<Length> length() {
            return new Parameter<>(parameter, new Length(amount, unit), evidence, source);
        }
    }

    AdmissionRuleBook book(OfficeCalendar office) {
        return new AdmissionRuleBook(
                ruleSets.stream().map(edition -> rules(edition, office)).toList());
    }

    private AdmissionRules rules(Edition edition, OfficeCalendar office) {
        var terms = new EnumMap<TimeLimit, Term>(TimeLimit.class);
        edition.terms()
                .forEach((limit, lasting) -> terms.put(
                        limit,
                        new Term(
                                lasting.length(),
                                limit.isForGovernment() ? submissions.kind() : office.kind(),
                                office.workingDays())));
        return new AdmissionRules(
                edition.id(),
                edition.validFrom(),
                edition.validTo(),
                edition.scope(),
                edition.valuesCheck(),
                edition.reminder().length(),
                terms);
    }
}
