package org.hemicycle.portal.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BarsTest {

    @Test
    void standAsHighAsTheirShareAndBelowTheLimitWhereTheyFallShort() {
        var bars = Bars.of(
                List.of(new Bars.Value("2014", "13/16", 81, "good"), new Bars.Value("2015", "11/16", 68, "short")), 75);

        assertThat(bars.bars())
                .satisfiesExactly(
                        passes -> assertThat(passes.y()).isLessThan(bars.limit()),
                        fails -> assertThat(fails.y()).isGreaterThan(bars.limit()));
        assertThat(bars.bars().getFirst().height() + bars.bars().getFirst().y()).isEqualTo(Bars.FLOOR);
    }

    @Test
    void stackTheirPartsWithoutGap() {
        var parts = new LinkedHashMap<>(Map.of("ACTIVE", 3L));
        parts.put("INACTIVE", 1L);

        var stack =
                Stacks.of(List.of(new Stacks.Values("2015", parts))).stacks().getFirst();

        assertThat(stack.total()).isEqualTo(4);
        assertThat(stack.parts().get(1).y() + stack.parts().get(1).height())
                .isEqualTo(stack.parts().get(0).y());
        assertThat(stack.top()).isEqualTo(Bars.FLOOR - Bars.HEIGHT);
    }
}
