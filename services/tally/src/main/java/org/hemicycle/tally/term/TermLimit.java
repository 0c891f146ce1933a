package org.hemicycle.tally.term;

import java.util.Comparator;
import java.util.List;

/** At most so many counted terms in a row; whoever stays away for the gap, in years, begins anew. */
public record TermLimit(int mostInARow, int gapToReset) {

    /** Two terms; one year away begins anew (governance 4.2). */
    public static TermLimit usual() {
        return new TermLimit(2, 1);
    }

    /** Which term in a row one would be that begins in October of a year. */
    public int number(List<Term> served, int from) {
        int number = 1;
        int follows = from;
        var latestFirst = served.stream()
                .filter(term -> term.from() < from)
                .sorted(Comparator.comparing(Term::from).reversed())
                .toList();
        for (var term : latestFirst) {
            if (follows - term.to() >= gapToReset) {
                break;
            }
            number += term.counts() ? 1 : 0;
            follows = term.from();
        }
        return number;
    }

    public boolean allows(List<Term> served, int from) {
        return number(served, from) <= mostInARow;
    }
}
