package org.hemicycle.acceptance.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each check finds the fault planted for it, and nothing in what is right. */
class ChecksTest {

    @Test
    void repeatsInAnyNumberAreInOrder() {
        assertThat(OrderCheck.violations(List.of(at(1, "a"), at(2, "b"), at(1, "a"), at(2, "b"), at(3, "c"))))
                .isEmpty();
    }

    @Test
    void findsAGap() {
        assertThat(OrderCheck.violations(List.of(at(1, "a"), at(3, "c"))))
                .containsExactly("t MAR: 3 comes where 2 belongs");
    }

    @Test
    void findsAnInversion() {
        assertThat(OrderCheck.violations(List.of(at(2, "b"), at(1, "a")))).hasSize(2);
    }

    @Test
    void findsTwoEventsAtOnePlaceAndOneAtTwo() {
        assertThat(OrderCheck.violations(List.of(at(1, "a"), at(1, "b"))))
                .containsExactly("t MAR: two events are number 1");
        assertThat(OrderCheck.violations(List.of(at(1, "a"), at(2, "a"))))
                .containsExactly("t MAR: event a has two places");
    }

    @Test
    void findsWhatIsLostDoubledOrInvented() {
        assertThat(OnceCheck.violations("effect", List.of("a", "b"), List.of("b", "a")))
                .isEmpty();
        assertThat(OnceCheck.violations("effect", List.of("a", "b"), List.of("b", "b", "c")))
                .containsExactlyInAnyOrder("effect lost: a", "effect happened 2 times: b", "effect out of nowhere: c");
    }

    @Test
    void findsMissingPositions() {
        assertThat(PositionCheck.violations("ledger", List.of(0L, 1L, 2L), 3)).isEmpty();
        assertThat(PositionCheck.violations("ledger", List.of(0L, 2L), 2)).hasSize(1);
        assertThat(PositionCheck.violations("ledger", List.of(0L, 1L), 3)).hasSize(1);
    }

    @Test
    void findsStuckCases() {
        var expected = Map.of("1", "INELIGIBLE", "2", "OUT_OF_SCOPE");
        assertThat(CaseCheck.violations(
                        expected,
                        List.of(
                                new CaseState("1", "INELIGIBLE", true, 1),
                                new CaseState("2", "OUT_OF_SCOPE", false, 0))))
                .isEmpty();
        assertThat(CaseCheck.violations(
                        expected,
                        List.of(
                                new CaseState("1", "UNDER_CHECK", true, 0),
                                new CaseState("2", "OUT_OF_SCOPE", false, 1))))
                .hasSize(3);
    }

    private static Delivery at(long sequence, String id) {
        return new Delivery("t", "MAR", id, sequence, "membership.status-changed.v1");
    }
}
