package org.hemicycle.tally.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RollTest {

    @Test
    void membersStandInOneOrderWhateverOrderTheyCameIn() {
        var france = new RollEntry("FRA", true, "active");
        var chile = new RollEntry("CHL", true, "active");

        assertThat(new Roll(List.of(france, chile))).isEqualTo(new Roll(List.of(chile, france)));
        assertThat(new Roll(List.of(france, chile)).entries()).containsExactly(chile, france);
        assertThat(new Roll(List.of(france, chile)).size()).isEqualTo(2);
    }

    @Test
    void nobodyStandsTwice() {
        var france = new RollEntry("FRA", true, "active");

        assertThatThrownBy(() -> new Roll(List.of(france, france)))
                .hasMessageContaining("FRA stands on the roll twice");
    }
}
