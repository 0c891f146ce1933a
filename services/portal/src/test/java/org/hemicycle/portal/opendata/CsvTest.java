package org.hemicycle.portal.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test // RFC 4180, section 2
    void readsQuotedCellsWithCommasQuotesAndLineBreaks() {
        assertThat(Csv.rows("a,b\r\n\"1,\"\"x\"\"\",\"two\nlines\"\r\n,"))
                .containsExactly(List.of("a", "b"), List.of("1,\"x\"", "two\nlines"), List.of("", ""));
    }
}
