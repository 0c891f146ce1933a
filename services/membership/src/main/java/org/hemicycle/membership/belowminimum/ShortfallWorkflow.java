package org.hemicycle.membership.belowminimum;

/** The long-running side of a member below the minimum: who is waited for, and what happens by itself. */
public interface ShortfallWorkflow {

    void begin(ShortfallId id, Answer answer);

    void letterSent(ShortfallId id, Answer answer);

    void anotherYearBelow(ShortfallId id);

    void committeeReviewed(ShortfallId id);

    void cured(ShortfallId id);

    void left(ShortfallId id);
}
