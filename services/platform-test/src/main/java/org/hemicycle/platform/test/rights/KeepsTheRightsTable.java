package org.hemicycle.platform.test.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.Collectors;
import org.hemicycle.platform.test.contract.HttpContract;
import org.junit.jupiter.api.Test;

/**
 * Every role, every operation, every relation to the case: a service does what {@code docs/rights.csv} says. Its own
 * {@code RightsMatrixIT} makes the cases.
 */
public interface KeepsTheRightsTable {

    RightsMatrix matrix();

    /** Fewer cells would mean that the matrix has lost a dimension. */
    int leastCells();

    @Test
    default void everyOperationStandsInTheTableAndNoOther() {
        var table = RightsTable.ofRepository();
        assertThat(table.operations()).containsAll(matrix().operations());
        var ofOthers = new HashSet<>(table.operations());
        ofOthers.removeAll(matrix().operations());
        assertThat(HttpContract.operationsOfAll()).containsAll(ofOthers);
    }

    @Test
    default void everybodyMayWhatTheTableSaysAndNothingElse() {
        assertThat(matrix().cells()).hasSizeGreaterThan(leastCells());
        assertThat(matrix().faults(RightsTable.ofRepository())).isEmpty();
    }

    @Test
    default void everyRowOfTheTableSaysSomething() {
        var tried = matrix().cells().stream().map(Cell::operation).collect(Collectors.toSet());
        assertThat(RightsTable.ofRepository().idle(tried, matrix().cells())).isEmpty();
    }
}
