package org.hemicycle.platform.test.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RightsTableTest {

    private static final String READ = "GET /loans/{id}";
    private static final List<Cell> CELLS = List.of(
            new Cell("librarian", "none", READ),
            new Cell("librarian", "recused", READ),
            new Cell("reader", "own", READ),
            new Cell("reader", "none", READ));

    @Test
    void theRowThatNamesMoreWins() {
        var table = table(
                "librarian,any,GET /loans/{id},200",
                "librarian,recused,GET /loans/{id},403",
                "others,own,GET /loans/{id},200",
                "others,any,GET /loans/{id},404");

        assertThat(CELLS.stream().map(cell -> table.expected(cell).orElseThrow()))
                .containsExactly(200, 403, 200, 404);
        assertThat(table.idle(Set.of(READ), CELLS)).isEmpty();
    }

    @Test
    void aRowLessIsACellLessOrAnotherAnswer() {
        assertThat(table("librarian,any,GET /loans/{id},200").expected(CELLS.getLast()))
                .isEmpty();
    }

    @Test
    void aRowThatSaysNothingNewIsNamed() {
        var table = table(
                "reader,any,GET /loans/{id},404", "others,any,GET /loans/{id},404", "janitor,any,GET /loans/{id},200");

        assertThat(table.idle(Set.of(READ), CELLS))
                .containsExactlyInAnyOrder("reader,any,GET /loans/{id}", "janitor,any,GET /loans/{id}");
    }

    @Test
    void aRowTwiceIsRefused() {
        assertThatThrownBy(() -> table("others,any,GET /roll,200", "others,any,GET /roll,403"))
                .hasMessageContaining("twice");
    }

    private static RightsTable table(String... rows) {
        var lines = new java.util.ArrayList<>(List.of("role,relation,operation,expected", "# loans"));
        lines.addAll(List.of(rows));
        return RightsTable.reading(lines);
    }
}
