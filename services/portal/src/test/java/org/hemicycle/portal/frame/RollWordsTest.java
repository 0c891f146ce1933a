package org.hemicycle.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RollWordsTest {

    private static final Words FRENCH = new Words(WordFiles.source(), Locale.FRANCE);
    private static final Dates DATES = new Dates(Locale.FRANCE, ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ACTIVE since 2011-09-20 | Actif depuis le 20 septembre 2011
            voting rights withdrawn since 2016-05-04 | droit de vote retiré depuis le 4 mai 2016
            no status known on 2017-01-03 | aucun statut connu au 3 janvier 2017
            INACTIVE between 2016-05-01 and 2016-05-31: uncertain on 2016-05-04 | Inactif entre le 1er mai 2016 et le 31 mai 2016 : incertain au 4 mai 2016
            on appeal: letter-of-2016 | sur recours : letter-of-2016
            Something new | Something new
            """)
    void sayWhyInTheReadersLanguage(String reason, String french) {
        assertThat(FRENCH.roll(reason, DATES)).isEqualTo(french.replace(" :", "\u00a0:"));
    }
}
