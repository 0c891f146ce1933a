package org.hemicycle.platform.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FrontierTest {

    @Property(tries = 100)
    void hasTheRootOfTheNaiveRecursionHoweverTheBatchesFall(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 120) Integer> batches) {
        var log = new MemoryLog();
        int size = 0;
        for (int batch : batches) {
            log.append(MemoryLog.leaves(size, size + batch));
            size += batch;

            assertThat(log.frontier().size()).isEqualTo(size);
            assertThat(log.frontier().root()).isEqualTo(log.naiveRoot(0, size));
        }
    }

    @Test
    void completesAnUpperNodeWithEvery256thEntry() {
        var before = Frontier.EMPTY.append(MemoryLog.leaves(0, 255));
        var after = before.frontier().append(MemoryLog.leaves(255, 513));

        assertThat(before.completed()).isEmpty();
        assertThat(after.completed()).extracting(UpperNode::level).containsExactly(1, 1);
        assertThat(after.completed()).extracting(UpperNode::index).containsExactly(0L, 1L);
        assertThat(after.completed().getFirst().hash())
                .isEqualTo(MemoryLog.ofSize(256).naiveRoot(0, 256));
    }

    @Test
    void completesBothLevelsWithThe65536thEntry() {
        var before = Frontier.EMPTY.append(MemoryLog.leaves(0, 65_535)).frontier();

        var completed = before.append(MemoryLog.leaves(65_535, 65_536)).completed();

        var log = MemoryLog.ofSize(65_536);
        assertThat(completed)
                .containsExactly(
                        new UpperNode(1, 255, log.naiveRoot(65_280, 65_536)),
                        new UpperNode(2, 0, log.naiveRoot(0, 65_536)));
    }

    @Test
    void isOfNothingInTheBeginning() {
        assertThat(Frontier.EMPTY.root()).isEqualTo(Hash.OF_NOTHING);
        assertThat(Frontier.EMPTY.append(List.of()).frontier()).isEqualTo(Frontier.EMPTY);
    }

    @Test
    void refusesAnEdgeThatDoesNotFitTheSize() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Frontier(3, MemoryLog.leaves(0, 1)))
                .withMessage("A log of 3 entries is not made up of 1 complete subtrees");
    }
}
