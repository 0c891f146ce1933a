package org.hemicycle.tally.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hemicycle.tally.ballot.Candidates;
import org.hemicycle.tally.number.Fraction;
import org.junit.jupiter.api.Test;

class CommitteeScoresTest {

    private final Candidates candidates = new Candidates(List.of("A", "B", "C"));
    private final CommitteeScores scores = new CommitteeScores(
            candidates,
            List.of(
                    new ScoreSheet("one", "A", List.of(5, 4, 3)),
                    new ScoreSheet("two", "A", List.of(4, 4, 3)),
                    new ScoreSheet("one", "B", List.of(5, 4, 4)),
                    new ScoreSheet("two", "C", List.of(1, 1, 1))));

    @Test
    void aMissingSheetIsNoZero() {
        assertThat(scores.means()).containsExactly(Fraction.of(23, 2), Fraction.of(13), Fraction.of(3));
        assertThat(candidates.names(scores.ranking().flat())).containsExactly("B", "A", "C");
        assertThat(new CommitteeScores(candidates, List.of()).means()).containsOnly(Fraction.ZERO);
    }

    @Test
    void aChoiceThatFollowsTheScoresIsNoOverride() {
        assertThat(scores.select(List.of("A", "B"), "unneeded")).isEqualTo(new Selection(List.of("A", "B"), false, ""));
    }

    @Test
    void anOverrideNeedsAReason() {
        assertThat(scores.select(List.of("B", "C"), "balance of regions"))
                .isEqualTo(new Selection(List.of("B", "C"), true, "balance of regions"));
        assertThatThrownBy(() -> scores.select(List.of("C"), " ")).hasMessageContaining("says why");
        assertThatThrownBy(() -> scores.select(List.of("X"), "x")).hasMessageContaining("each once");
        assertThatThrownBy(() -> scores.select(List.of("A", "A"), "x")).hasMessageContaining("each once");
    }

    @Test
    void refusesASecondSheetAndAnUnknownCandidate() {
        var sheet = new ScoreSheet("one", "A", List.of(1));

        assertThatThrownBy(() -> new CommitteeScores(candidates, List.of(sheet, sheet)))
                .hasMessageContaining("scored already");
        assertThatThrownBy(() -> new CommitteeScores(candidates, List.of(new ScoreSheet("one", "X", List.of(1)))))
                .hasMessageContaining("unknown");
        assertThatThrownBy(() -> new ScoreSheet("one", "A", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ScoreSheet("one", "A", List.of(-1))).isInstanceOf(IllegalArgumentException.class);
    }
}
