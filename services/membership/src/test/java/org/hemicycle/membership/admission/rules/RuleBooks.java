package org.hemicycle.membership.admission.rules;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.platform.deadline.Length;
import org.hemicycle.platform.rulebook.OfficeCalendar;

/** The shipped rules of admission, and others made from them. */
public final class RuleBooks {

    private RuleBooks() {}

    public static AdmissionRuleBook shipped() {
        return AdmissionRulesConfiguration.read(OfficeCalendar.read());
    }

    /** As shipped until the day before; from that day on checks take another number of working days. */
    public static AdmissionRuleBook withChecksOf(int workingDays, LocalDate from) {
        var first = shipped().inForceOn(from);
        Map<TimeLimit, Term> terms = new EnumMap<>(first.terms());
        var check = first.term(TimeLimit.CHECK);
        var length = check.length();
        terms.put(
                TimeLimit.CHECK,
                new Term(
                        new Parameter<>(
                                length.parameter(),
                                Length.workingDays(workingDays),
                                length.evidence(),
                                length.source()),
                        check.kind(),
                        check.calendar()));
        return new AdmissionRuleBook(List.of(
                edition(first, first.id(), first.validFrom(), from.minusDays(1), first.terms()),
                edition(first, "ADM-TEST", from, null, terms)));
    }

    private static AdmissionRules edition(
            AdmissionRules like,
            String id,
            LocalDate from,
            @org.jspecify.annotations.Nullable LocalDate to,
            Map<TimeLimit, Term> terms) {
        return new AdmissionRules(id, from, to, like.scope(), like.valuesCheck(), like.reminder(), terms);
    }
}
