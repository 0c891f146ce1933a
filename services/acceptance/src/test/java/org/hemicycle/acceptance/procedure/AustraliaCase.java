package org.hemicycle.acceptance.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

/**
 * An individual's letter of September 2016; June 2017: a matter of process, not for this policy, and unfounded
 * (opengovernment.org.au, 19 October 2017). The days within the months are invented.
 */
final class AustraliaCase {

    private final CaseWork work;

    AustraliaCase(Town town) {
        this.work = new CaseWork(town, "AUS");
    }

    void enterInto(Diary diary) {
        diary.on("2016-09-12", "Australia: letter of an individual", this::filed);
        diary.on("2016-09-15", "Australia: acknowledged", () -> work.act("/acknowledgement", Map.of()));
        diary.on("2017-06-14", "Australia: not eligible", this::refused);
        diary.at("2017-06-15T17:00:00Z", "Australia: the reasons are public", this::isPublic);
    }

    private void filed() {
        work.filed(new Filer(work.town().responsePolicy)
                .files(LetterForm.of("AUS", "INDIVIDUAL", List.of("an individual"), 1)));
    }

    private void refused() {
        assertThatThrownBy(() -> work.act("/screening", Map.of("outcome", "INELIGIBLE")))
                .hasMessageContaining("GROUNDS_GIVEN");
        work.act(
                "/screening",
                Map.of("outcome", "INELIGIBLE", "grounds", List.of("INDIVIDUAL_FILER", "PROCESS_MATTER", "UNFOUNDED")));
        assertThatThrownBy(work::told).hasMessageContaining("404");
        work.byTwo("/announcement", Map.of("note", "reasoned-notice"));
    }

    private void isPublic() {
        assertThat(work.told().path("status").asString()).isEqualTo("NOT_ELIGIBLE");
        assertThat(work.told().path("grounds").toString()).contains("INDIVIDUAL_FILER", "PROCESS_MATTER", "UNFOUNDED");
        assertThat(work.state()).isEqualTo("INELIGIBLE");
        assertThat(work.statusOf("2017-06-15")).isEqualTo(work.statusOf("2016-09-12"));
        assertThat(work.clocks()).containsEntry("ACKNOWLEDGEMENT", "MET 4").containsEntry("SCREENING", "MISSED -244");
    }
}
