package org.hemicycle.platform.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void noCellStartsAFormula(String cell) {
        assertThat(CsvRows.cell(cell)).isEqualTo("'" + cell);
    }

    @Test
    void numbersAndPlainTextsStayAsTheyAre() {
        assertThat(CsvRows.cell(-1)).isEqualTo(-1);
        assertThat(CsvRows.cell("Côte d'Ivoire")).isEqualTo("Côte d'Ivoire");
        assertThat(CsvRows.cell("")).isEqualTo("");
        assertThat(CsvRows.cell(null)).isNull();
    }

    @Test
    void quotesWhatNeedsIt() {
        var text = new StringWriter();
        try (var rows = new CsvRows(new Colours(), text)) {
            rows.row(Arrays.asList("a \"b\", c", null, LocalDate.of(2016, 5, 4)));
            rows.row(List.of("two\nlines", 3, LocalDate.of(2016, 5, 5)));
        }

        assertThat(text.toString()).isEqualTo("""
                name,number,day\r
                "a ""b"", c",,2016-05-04\r
                "two
                lines",3,2016-05-05\r
                """);
    }
}
