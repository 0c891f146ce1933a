package org.hemicycle.elections.seat;

import java.time.LocalDate;
import java.util.List;
import org.hemicycle.tally.term.Term;

/** Somebody's terms, in their order, and how they count. */
record TermHistory(List<SeatTerm> served) {

    boolean noneOverlaps(LocalDate from, LocalDate to) {
        return served.stream().noneMatch(term -> term.overlaps(from, to));
    }

    boolean allowsAnother(CommitteeRules rules, int year) {
        return rules.limit().allows(terms(rules), year);
    }

    /** Which in a row a term would be that begins in October of that year. */
    int numberOfNext(CommitteeRules rules, int year) {
        return rules.limit().number(terms(rules), year);
    }

    TermHistory before(LocalDate day) {
        return new TermHistory(
                served.stream().filter(term -> term.firstDay().isBefore(day)).toList());
    }

    private List<Term> terms(CommitteeRules rules) {
        return served.stream().map(term -> term(term, rules)).toList();
    }

    /** A seat taken in the course of a year counts from that year's October; one left early until the next. */
    private static Term term(SeatTerm term, CommitteeRules rules) {
        int from = rules.mandateYear(term.firstDay());
        int to = Math.max(from + 1, rules.mandateYear(term.until()) + 1);
        return new Term(from, to, counts(term.kind(), rules));
    }

    private static boolean counts(TermKind kind, CommitteeRules rules) {
        return switch (kind) {
            case ORDINARY -> true;
            case STAGGERED -> rules.staggeredTermCounts().value();
            case REMAINDER -> rules.remainderCounts().value();
        };
    }
}
