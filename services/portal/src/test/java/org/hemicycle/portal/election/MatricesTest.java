package org.hemicycle.portal.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MatricesTest {

    private static Matrices of(String result) {
        return Matrices.of(JsonMapper.shared().readTree(result), List.of("COL", "ITA"));
    }

    @Test
    void drawsEachRankAsAPieceOfItsBar() {
        var matrices = of("{\"rankCounts\":{\"COL\":[9,3],\"ITA\":[3,9]}}");

        assertThat(matrices.places()).isEqualTo(2);
        assertThat(matrices.ranks().getFirst().pieces())
                .extracting(piece -> piece.rank() + ": " + piece.x() + "+" + piece.width())
                .containsExactly("1: 180.0+390.0", "2: 570.0+130.0");
    }

    @Test
    void leavesTheDiagonalOfPairsEmpty() {
        var matrices = of("{\"pairwise\":{\"COL\":{\"ITA\":7},\"ITA\":{\"COL\":5}}}");

        assertThat(matrices.pairs())
                .extracting(Matrices.Pairs::before)
                .containsExactly(List.of("", "7"), List.of("5", ""));
    }

    @Test
    void isEmptyWhereTheGuardWithheldThem() {
        assertThat(of("{}").ranks()).isEmpty();
        assertThat(of("{}").pairs()).isEmpty();
    }
}
