package org.hemicycle.membership.standing.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import org.hemicycle.membership.standing.EffectiveDate;
import org.hemicycle.membership.standing.reference.Countries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class EventsFileTest {

    private static final Countries COUNTRIES = Countries.shipped();
    private static final String HEADER = "country,iso3,event,date,date_precision,vote,detail,source,confidence\n";

    @Test
    void understandsEveryLineOfTheRealList() throws IOException {
        var file = EventsFile.read(new ClassPathResource(DemoMembership.FILE).getContentAsByteArray(), COUNTRIES);

        assertThat(file.refused()).isEmpty();
        assertThat(file.lines()).hasSize(93);
        assertThat(file.lines().getFirst().number()).isEqualTo(2);
        assertThat(file.lines().getLast().number()).isEqualTo(94);
    }

    @Test
    void contradictingLinesAreOneEventWithBothSources() throws IOException {
        var file = EventsFile.read(new ClassPathResource(DemoMembership.FILE).getContentAsByteArray(), COUNTRIES);

        assertThat(Telling.of(file.lines()))
                .filteredOn(telling -> telling.lines().size() > 1)
                .singleElement()
                .satisfies(telling -> {
                    assertThat(telling.iso3()).isEqualTo("RUS");
                    assertThat(telling.effective())
                            .isEqualTo(new EffectiveDate(LocalDate.of(2013, 4, 13), LocalDate.of(2013, 5, 17)));
                    assertThat(telling.sources()).extracting("source").contains("saha.org.za 2013-05-23");
                });
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Belgium,BEL,JOINED,2016-13-01,day,,,somebody,CONFIRMED; date; no date known to the day",
                "Belgium,BEL,JOINED,2016-01-01,month,,,somebody,CONFIRMED; date; no date known to the month",
                "Belgium,BEL,JOINED,2010,year,,,somebody,CONFIRMED; date; before the partnership",
                "Belgium,BEL,JOINED,2016,century,,,somebody,CONFIRMED; date_precision; day, month, year",
                "Belgium,AUT,JOINED,2016,year,,,somebody,CONFIRMED; country; not a name of AUT",
                "Atlantis,ATL,JOINED,2016,year,,,somebody,CONFIRMED; iso3; no country we know",
                "Belgium,BEL,MARRIED,2016,year,,,somebody,CONFIRMED; event; not an event we know",
                "Belgium,BEL,JOINED,2016,year,many,,somebody,CONFIRMED; vote; none of",
                "Belgium,BEL,JOINED,2016,year,,,,CONFIRMED; source; is missing",
                "Belgium,BEL,JOINED,2016,year,,,somebody,SURE; confidence; not known",
                "Belgium,BEL,JOINED,2016; line; has 4 fields instead of 9",
            })
    void namesTheFieldThatCannotBeUsed(String line, String field, String sentence) {
        var file = EventsFile.read((HEADER + line + "\n").getBytes(UTF_8), COUNTRIES);

        assertThat(file.lines()).isEmpty();
        assertThat(file.refused()).singleElement().satisfies(item -> {
            assertThat(item.line()).isEqualTo(2);
            assertThat(item.field()).isEqualTo(field);
            assertThat(item.sentence()).contains(sentence);
        });
    }

    @Test
    void aBrokenQuoteEndsTheReadingAndSaysSo() {
        var csv = HEADER + "Brazil,BRA,JOINED,2012,year,,,a source,CONFIRMED\nChile,CHL,\"JOINED,2012";

        var file = EventsFile.read(csv.getBytes(UTF_8), COUNTRIES);

        assertThat(file.lines()).hasSize(1);
        assertThat(file.refused())
                .singleElement()
                .satisfies(item -> assertThat(item.sentence()).contains("nothing from here on"));
    }

    @Test
    void refusesAFileThatIsNoListOfEvents() {
        assertThatThrownBy(() -> EventsFile.read("a,b\n1,2\n".getBytes(UTF_8), COUNTRIES))
                .hasMessageContaining("country,iso3,event");
        assertThatThrownBy(() -> EventsFile.read((HEADER + "Türkiye").getBytes(ISO_8859_1), COUNTRIES))
                .hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> EventsFile.read(new byte[0], COUNTRIES)).hasMessageContaining("country,iso3,event");
    }

    @Test
    void readsAFileWithAByteOrderMark() {
        var csv = "\uFEFF" + HEADER + "Turkey,TUR,JOINED,2012,year,,,a source,CONFIRMED\n";

        assertThat(EventsFile.read(csv.getBytes(UTF_8), COUNTRIES).lines()).hasSize(1);
    }
}
