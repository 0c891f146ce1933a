package org.hemicycle.tally.majority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MajorityRoundTest {

    @Test
    void moreThanHalfOfTheVotesCastIsElected() {
        assertThat(round("A", 12, "B", 10).next().elected()).containsExactly("A");
        assertThat(round("A", 11, "B", 11).next().elected()).isEmpty();
    }

    @Test
    void otherwiseTheLastDropsOut() {
        var next = round("A", 8, "B", 9, "C", 5).next();

        assertThat(next.droppedOut()).containsExactly("C");
        assertThat(next.goOn()).containsExactly("A", "B");
        assertThat(next.tied()).isEmpty();
    }

    @Test
    void aTieForLastIsHandedToTheLadder() {
        var next = round("A", 10, "B", 6, "C", 6).next();

        assertThat(next.tied()).containsExactly("B", "C");
        assertThat(next.droppedOut()).isEmpty();
        assertThat(next.goOn()).containsExactly("A");
    }

    @Test
    void refusesARoundThatIsNone() {
        assertThatThrownBy(() -> new MajorityRound(Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> round("A", -1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(round("A", 0, "B", 0).next().tied()).containsExactly("A", "B");
    }

    private static MajorityRound round(Object... votes) {
        var byName = new LinkedHashMap<String, Long>();
        for (int at = 0; at < votes.length; at += 2) {
            byName.put((String) votes[at], ((Integer) votes[at + 1]).longValue());
        }
        return new MajorityRound(byName);
    }
}
