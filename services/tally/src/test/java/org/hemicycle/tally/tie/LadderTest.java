package org.hemicycle.tally.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hemicycle.tally.Given;
import org.hemicycle.tally.Uncountable;
import org.hemicycle.tally.ballot.Candidates;
import org.hemicycle.tally.ballot.Evidence;
import org.hemicycle.tally.ballot.PointsTable;
import org.junit.jupiter.api.Test;

class LadderTest {

    private static final List<Integer> ALL = List.of(0, 1, 2);
    private final Evidence none = new Evidence(new PointsTable(new Candidates(List.of("A", "B", "C")), List.of()));

    @Test
    void countBackPrefersMoreFirstPlacesThenSecond() {
        var evidence = new Evidence(Given.ballots("A B C", "2 B>A>C", "2 A>C>B", "1 C>A>B", "1 C>B>A"));

        var split = new CountBack().split(ALL, evidence);

        // All have two first places; A has three second places, C two, B one… A 2 3 1, B 2 1 3, C 2 2 2.
        assertThat(split.groups()).containsExactly(List.of(0), List.of(2), List.of(1));
        assertThat(split.helps()).isTrue();
        assertThat(split.awaited()).isFalse();
    }

    @Test
    void countBackLeavesThoseWithTheSameRanks() {
        var evidence = new Evidence(Given.ballots("A B C", "1 A>B>C", "1 B>A>C"));

        assertThat(new CountBack().split(ALL, evidence).groups()).containsExactly(List.of(0, 1), List.of(2));
        assertThat(new CountBack().split(List.of(0, 1), evidence).helps()).isFalse();
        assertThat(new CountBack().split(ALL, none).reason()).isEqualTo("there are no rank counts");
    }

    @Test
    void headToHeadTakesWhoBeatsAllOthers() {
        var evidence = new Evidence(Given.ballots("A B C", "2 C>A>B", "1 A>B>C"));
        var cycle = new Evidence(Given.ballots("A B C", "1 A>B>C", "1 B>C>A", "1 C>A>B"));

        assertThat(new HeadToHead().split(ALL, evidence).groups()).containsExactly(List.of(2), List.of(0), List.of(1));
        assertThat(new HeadToHead().split(ALL, cycle).helps()).isFalse();
        assertThat(new HeadToHead().split(ALL, none).reason()).startsWith("there are no ballots");
        assertThat(new HeadToHead()
                        .split(ALL, new Evidence(Given.ballots("A B C", "2 A>B=C", "1 B>A")))
                        .groups())
                .containsExactly(List.of(0), List.of(1), List.of(2));
        assertThat(new HeadToHead()
                        .split(ALL, new Evidence(Given.ballots("A B C", "1 A>B=C")))
                        .groups())
                .containsExactly(List.of(0), List.of(1, 2));
    }

    @Test
    void aRunOffIsAwaitedUntilItsVotesAreThere() {
        var held = new RunOff(Map.of("A", 3L, "B", 5L, "C", 3L));

        assertThat(new RunOff(Map.of()).split(ALL, none).awaited()).isTrue();
        assertThat(new RunOff(Map.of("A", 3L, "B", 5L)).split(ALL, none).awaited())
                .isTrue();
        assertThat(held.split(ALL, none).groups()).containsExactly(List.of(1), List.of(0, 2));
        assertThat(held.split(List.of(0, 2), none).helps()).isFalse();
        assertThat(held.split(List.of(0, 2), none).awaited()).isFalse();
    }

    @Test
    void aLotIsDrawnFromACommittedSeedAlone() {
        var seed = "beacon 4711";
        var lot = new Lot(Lot.sha256(seed), seed);

        assertThat(lot.split(ALL, none).groups())
                .hasSize(3)
                .isEqualTo(lot.split(List.of(2, 1, 0), none).groups());
        assertThat(lot.draw(ALL, none.candidates())).containsExactly(0, 2, 1);
        assertThat(new Lot(Lot.sha256(seed).toUpperCase(Locale.ROOT), seed).draw(ALL, none.candidates()))
                .hasSize(3);
        assertThat(new Lot(Lot.sha256(seed), null).split(ALL, none).awaited()).isTrue();
        assertThat(new Lot(null, null).split(ALL, none).awaited()).isTrue();
        assertThatThrownBy(() -> new Lot("00", seed))
                .isInstanceOf(Uncountable.class)
                .hasMessageContaining("committed to");
        assertThatThrownBy(() -> new Lot(null, seed)).isInstanceOf(Uncountable.class);
    }

    @Test
    void theUsualLadderEndsWithARunOff() {
        assertThat(Ladder.usual().steps())
                .extracting(TieBreak::name)
                .containsExactly("count-back", "head-to-head", "run-off");
        assertThat(Ladder.usual().lot()).isEmpty();
        assertThat(new Ladder(List.of(new Lot(null, null))).lot()).isPresent();
        assertThat(new Lot(null, null).name()).isEqualTo("public lot");
    }
}
