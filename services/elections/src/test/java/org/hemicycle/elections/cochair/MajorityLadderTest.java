package org.hemicycle.elections.cochair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.elections.cochair.MajorityLadder.Next;
import org.junit.jupiter.api.Test;

/** In 2016 Croatia, Georgia and Romania stood and Georgia was chosen (OGP): how the votes fell was not published. */
class MajorityLadderTest {

    @Test
    void moreThanHalfElects() {
        var next = after(votes("HRV", 5, "GEO", 12, "ROU", 5));

        assertThat(next.elected()).contains("GEO");
        assertThat(next.line()).isEqualTo("GEO has 12 of 22 votes cast, more than half");
    }

    @Test
    void elseTheLastDropsOut() {
        var next = after(votes("HRV", 5, "GEO", 10, "ROU", 7));

        assertThat(next.elected()).isEmpty();
        assertThat(next.goOn()).containsExactly("GEO", "ROU");
        assertThat(next.line()).isEqualTo("HRV, 5 votes, drops out: the fewest votes");
    }

    @Test
    void ofTwoWhoAreLastTheOneWithFewerVotesBeforeDropsOut() {
        var next = after(votes("A", 2, "B", 4, "C", 7, "D", 9), votes("B", 6, "C", 6, "D", 10));

        assertThat(next.goOn()).containsExactly("C", "D");
        assertThat(next.line()).startsWith("B, 6 votes, drops out: level with others, and fewer votes");
    }

    @Test
    void ifTheyWereLevelBeforeTheRoundIsHeldAgainOnce() {
        var level = votes("A", 11, "B", 11);

        assertThat(after(level).goOn()).containsExactly("A", "B");
        assertThat(after(level).line()).isEqualTo("A, B are level and last: the round is held again");
        assertThat(after(level, votes("A", 12, "B", 10)).elected()).contains("A");
    }

    @Test
    void afterThatTheLotDecidesAndAlwaysAlike() {
        var level = votes("A", 11, "B", 11);
        var next = after(level, level);

        assertThat(next.elected()).isPresent();
        assertThat(next.line()).contains("drawn by the lot");
        assertThat(after(level, level)).isEqualTo(next);
        assertThat(after(votes("B", 11, "A", 11), votes("B", 11, "A", 11)).elected())
                .isEqualTo(next.elected()); // the order of names does not matter
    }

    @Test
    void aSingleCandidateNeedsAMajorityAgainstNobody() {
        assertThat(after(votes("GEO", 12, "NOBODY", 10)).elected()).contains("GEO");
        var refused = after(votes("GEO", 10, "NOBODY", 12));
        assertThat(refused.elected()).isEmpty();
        assertThat(refused.goOn()).isEmpty();
        var level = votes("GEO", 11, "NOBODY", 11);
        assertThat(after(level).goOn()).containsExactly("GEO", "NOBODY");
        assertThat(after(level, level).goOn()).isEmpty();
    }

    @SafeVarargs
    private static Next after(Map<String, Long>... rounds) {
        return new MajorityLadder(List.of(rounds), 1, CoChairProcedure.lot("x")).next();
    }

    private static Map<String, Long> votes(Object... pairs) {
        var votes = new LinkedHashMap<String, Long>();
        for (int at = 0; at < pairs.length; at += 2) {
            votes.put((String) pairs[at], ((Integer) pairs[at + 1]).longValue());
        }
        return votes;
    }
}
