package org.hemicycle.responsepolicy.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import org.hemicycle.responsepolicy.earlier.EarlierCase.Kind;
import org.hemicycle.responsepolicy.earlier.EarlierCase.Told;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class EarlierCasesTest {

    private static final ClassPathResource FILE = new ClassPathResource("reference/earlier-cases.csv");

    @Test
    void tellWhatIsPublishedLatestLettersFirst() {
        var all = new EarlierCases(FILE, "").all();

        assertThat(all)
                .extracting(EarlierCase::id)
                .containsExactly("georgia-2024", "mexico-2018", "australia-2016", "hungary-2015", "azerbaijan-2015");
        assertThat(all.getLast().filers()).containsExactly("CIVICUS", "Publish What You Pay", "ARTICLE 19");
        assertThat(all.getFirst().filedOn()).isNull();
    }

    @Test // a demonstration of November 2016: Hungary has not left, Australia's letter has no answer
    void knowNothingOfWhatComesLater() {
        var all = new EarlierCases(FILE, "2016-11-30").all();

        assertThat(all)
                .extracting(EarlierCase::id)
                .containsExactly("australia-2016", "hungary-2015", "azerbaijan-2015");
        assertThat(all)
                .flatExtracting(EarlierCase::timeline)
                .extracting(Told::kind)
                .doesNotContain(Kind.END);
    }

    @Test
    void areNoneWithoutAFile() {
        assertThat(new EarlierCases(null, "").all()).isEmpty();
    }
}
