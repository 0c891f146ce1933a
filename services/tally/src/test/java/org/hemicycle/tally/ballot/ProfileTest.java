package org.hemicycle.tally.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hemicycle.tally.Given;
import org.hemicycle.tally.Uncountable;
import org.junit.jupiter.api.Test;

class ProfileTest {

    @Test
    void holdsWhatWasListed() {
        var profile = Given.ballots("A B C", "3 B>A=C", "2", "1 C");

        assertThat(profile.rows()).isEqualTo(3);
        assertThat(profile.ballots()).isEqualTo(6);
        assertThat(profile.weight(0)).isEqualTo(3);
        assertThat(profile.end(0) - profile.start(0)).isEqualTo(3);
        assertThat(profile.candidate(1)).isZero();
        assertThat(profile.levelWithPrevious(1)).isFalse();
        assertThat(profile.candidate(2)).isEqualTo(2);
        assertThat(profile.levelWithPrevious(2)).isTrue();
        assertThat(profile.start(1)).isEqualTo(profile.end(1));
    }

    @Test
    void growsBeyondItsFirstArrays() {
        var candidates = new Candidates(List.of("A", "B", "C"));
        var builder = new ProfileBuilder(candidates, Unlisted.LAST, Marking.LISTED);
        for (int ballot = 0; ballot < 5000; ballot++) {
            builder.add(1, ballot % 3, (ballot + 1) % 3);
        }
        var profile = builder.build();

        assertThat(profile.rows()).isEqualTo(5000);
        assertThat(profile.candidate(profile.start(4999))).isEqualTo(4999 % 3);
        assertThat(profile.candidate(profile.end(4999) - 1)).isEqualTo(5000 % 3);
        assertThat(RankCounts.of(profile)[0]).containsExactly(1667, 1666, 0);
    }

    @Test
    void strikingACandidateMovesTheOthersUp() {
        var profile = Given.ballots("A B C D", "1 A=B>C>D", "1 B>A=C", "1 A").without(Set.of("A"));

        assertThat(profile.candidates().names()).containsExactly("B", "C", "D");
        assertThat(RankCounts.of(profile)).isDeepEqualTo(new long[][] {{2, 0, 0}, {0, 2, 0}, {0, 0, 1}});
        assertThat(profile.end(2)).isEqualTo(profile.start(2));
    }

    @Test
    void strikingKeepsWhoIsLevel() {
        var profile = Given.ballots("A B C D", "1 A=B=C>D", "1 D>A=B").without(Set.of("A"));

        assertThat(Pairwise.of(profile)).isDeepEqualTo(new long[][] {{0, 1, 1}, {0, 0, 1}, {1, 1, 0}});
    }

    @Test
    void onlyRegularBallotsAreStrict() {
        assertThat(Given.ballots("A B", "1 A>B").strict()).isNotNull();
        assertThatThrownBy(() -> Given.ballots("A B", "1 B>A", "1 A=B").strict())
                .isInstanceOf(Uncountable.class)
                .hasMessage("Ballot 2 puts B level with another candidate; this method needs one rank each.");
    }

    @Test
    void theFirstIrregularCellIsRemembered() {
        var builder = new ProfileBuilder(new Candidates(List.of("A", "B")), Unlisted.LAST, Marking.LISTED);
        assertThat(builder.isRegular()).isTrue();
        builder.irregular(null).irregular(new Uncountable("first")).irregular(new Uncountable("second"));

        assertThat(builder.isRegular()).isFalse();
        assertThatThrownBy(() -> builder.build().strict()).hasMessage("first");
    }

    @Test
    void refusesMoreBallotsThanSumsCanHold() {
        var builder = new ProfileBuilder(new Candidates(List.of("A")), Unlisted.LAST, Marking.LISTED);

        assertThat(builder.begin(500_000_000)).isTrue();
        builder.end();
        assertThat(builder.begin(1)).isFalse();
    }

    @Test
    void namesGivenLaterAreAsManyAsNumbersBefore() {
        var builder = new ProfileBuilder(new Candidates(List.of("1")), Unlisted.LAST, Marking.LISTED);

        assertThat(builder.build(new Candidates(List.of("A"))).candidates().names())
                .containsExactly("A");
        assertThatThrownBy(() -> builder.build(new Candidates(List.of("A", "B"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void candidatesHaveNamesOfTheirOwnAndKeepTheirRegions() {
        var candidates = new Candidates(List.of("A", "B"), Map.of("B", "Europe"));

        assertThat(candidates.region(0)).isNull();
        assertThat(candidates.without(Set.of("A")).region(0)).isEqualTo("Europe");
        assertThat(candidates.number("B")).hasValue(1);
        assertThat(candidates.number("C")).isEmpty();
        assertThatThrownBy(() -> new Candidates(List.of("A", "A"))).isInstanceOf(IllegalArgumentException.class);
    }
}
