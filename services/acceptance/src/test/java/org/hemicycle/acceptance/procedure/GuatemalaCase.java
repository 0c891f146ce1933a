package org.hemicycle.acceptance.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/**
 * Letter of 21 February 2020, answered on 10 March by a statement of the civil-society members, outside the policy (OGP,
 * letters and responses). The acknowledgement is invented.
 */
final class GuatemalaCase {

    private final CaseWork work;

    GuatemalaCase(Town town) {
        this.work = new CaseWork(town, "GTM");
    }

    void enterInto(Diary diary) {
        diary.on("2020-02-21", "Guatemala: letter of civil society", this::filed);
        diary.on("2020-02-24", "Guatemala: acknowledged", () -> work.act("/acknowledgement", Map.of()));
        diary.on("2020-03-10", "Guatemala: answered outside the policy", this::answered);
        diary.at("2020-03-11T17:00:00Z", "Guatemala: told", this::isTold);
    }

    private void filed() {
        work.filed(new Filer(work.town().responsePolicy)
                .files(LetterForm.of("GTM", "CIVIL_SOCIETY_ORGANISATION", List.of("civil society of Guatemala"), 1)));
    }

    private void answered() {
        work.act("/supersession", Map.of("reference", "statement-2020-03-10"));
        work.byTwo("/announcement", Map.of("note", "answered-by-statement"));
    }

    private void isTold() {
        assertThat(work.state()).isEqualTo("CLOSED_SUPERSEDED");
        assertThat(work.told().path("status").asString()).isEqualTo("CLOSED");
        assertThat(work.seen().path("ruleSet").asString()).isEqualTo("RS-2017");
        assertThat(work.statusOf("2020-03-11")).isEqualTo(work.statusOf("2020-02-21"));
        assertThat(work.clocks()).containsEntry("ACKNOWLEDGEMENT", "MET 4").containsEntry("SCREENING", "DROPPED");
    }
}
