package org.hemicycle.tally.decision;

import java.util.List;
import org.hemicycle.tally.number.Fraction;

/** The share of the filled seats of each constituency that must be present, at every vote. */
public record Quorum(Fraction share) {

    /** Six of eleven, five of ten. */
    public static Quorum half() {
        return new Quorum(Fraction.of(1, 2));
    }

    public long needed(Constituency constituency) {
        return share.times(Fraction.of(constituency.inOffice())).ceiling();
    }

    public boolean isReachedIn(Constituency constituency) {
        return constituency.present() >= needed(constituency);
    }

    public boolean isReached(List<Constituency> constituencies) {
        return constituencies.stream().allMatch(this::isReachedIn);
    }
}
