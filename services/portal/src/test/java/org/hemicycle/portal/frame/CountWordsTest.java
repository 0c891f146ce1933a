package org.hemicycle.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lines that decide an election, as the counting program writes them, on pages. */
class CountWordsTest {

    private static final Words ENGLISH = new Words(WordFiles.source(), Locale.ENGLISH);
    private static final Words FRENCH = new Words(WordFiles.source(), Locale.FRENCH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CHL, 156 points: ELECTED (0 of the seats left). | Chili, 156 points : élu (sièges restants : 0).
            KEN, 87.5 points: NOT_ELECTED (all seats are taken). | Kenya, 87.5 points : non élu (tous les sièges sont pourvus).
            GEO, 12 votes: EXCLUDED_BY_CEILING (Europe has 4 members already and may have 4). | Géorgie, 12 voix : région complète (Europe compte déjà 4 membres et peut en avoir 4).
            KOR, 3 candidates outranked: UNDECIDED (tied, and a run-off ballot among them has to be held). | Corée du Sud, 3 candidats devancés : indécis (à égalité, et un scrutin de départage doit avoir lieu entre eux).
            Round 2. ITA is excluded with 3 votes. | Tour 2. Italie est éliminé avec 3 voix.
            HRV, 5 votes, drops out: the fewest votes | Croatie, 5 voix, est éliminé : le moins de voix
            HRV, 5 of 8 votes cast: ELECTED. | Croatie, 5 voix sur 8 exprimées : élu.
            COL, 30 points: PASSED_OVER_FLOOR (1 seats would be left, and AFRICA still lacks 1, EUROPE still lacks 2). | Colombie, 30 points : siège réservé à une autre région (il resterait 1 siège, et il en manque encore 1 à Afrique, 2 à Europe).
            FLOOR_UNMET(AMERICAS) | Amériques : moins de membres dans l’ensemble du comité que les règles n’en demandent
            Something new. | Something new.
            """)
    void areSaidInFrenchAndNameTheCountries(String line, String french) {
        assertThat(FRENCH.count(line)).isEqualTo(french.replace(" :", "\u00a0:"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CHL, 156 points: ELECTED (0 of the seats left). | Chile, 156 points: elected (no seat is left).
            COL, 30 points: PASSED_OVER_FLOOR (1 seats would be left, and AFRICA still lacks 1). | Colombia, 30 points: seat kept for another region (1 seat would be left, and Africa still lacks 1).
            HRV, 5 of 8 votes cast: ELECTED. | Croatia, 5 of 8 votes cast: elected.
            CEILING_EXCEEDED(ASIA_PACIFIC) | Asia-Pacific: more members on the whole committee than the rules allow
            Round 2. ITA is excluded with 3 votes. | Round 2. Italy is excluded with 3 votes.
            Something new. | Something new.
            """)
    void areSaidInWordsInEnglish(String line, String english) {
        assertThat(ENGLISH.count(line)).isEqualTo(english);
    }
}
