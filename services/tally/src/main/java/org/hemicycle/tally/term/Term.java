package org.hemicycle.tally.term;

/**
 * A member's time on a seat, from 1 October of one year to 30 September of another. A term that a co-chair's office made
 * longer counts as one; a shorter one that only staggered the seats does not count.
 */
public record Term(int from, int to, boolean counts) {

    public Term {
        if (to <= from) {
            throw new IllegalArgumentException("A term from %d does not end in %d".formatted(from, to));
        }
    }

    public static Term full(int from) {
        return new Term(from, from + 3, true);
    }
}
