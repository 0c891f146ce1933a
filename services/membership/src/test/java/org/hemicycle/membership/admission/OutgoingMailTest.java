package org.hemicycle.membership.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemicycle.membership.admission.AdmissionWorld.RULES_2016;
import static org.hemicycle.membership.admission.AdmissionWorld.aLetter;
import static org.hemicycle.membership.admission.AdmissionWorld.acknowledged;
import static org.hemicycle.membership.admission.AdmissionWorld.incomplete;
import static org.hemicycle.membership.admission.AdmissionWorld.moroccoWaits;
import static org.hemicycle.membership.admission.AdmissionWorld.moroccosFile;
import static org.hemicycle.membership.admission.AdmissionWorld.outOfScope;
import static org.hemicycle.membership.admission.AdmissionWorld.view;
import static org.mockito.BDDMockito.then;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hemicycle.membership.admission.dossier.Item;
import org.hemicycle.membership.letters.LettersRegister;
import org.hemicycle.membership.letters.Outgoing;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;

class OutgoingMailTest {

    private static final LocalDate TODAY = LocalDate.of(2016, 12, 12);

    private final LettersRegister register = Mockito.mock();
    private final OutgoingMail mail = new OutgoingMail(register);

    @Test // T1
    void theGapLetterNamesTheAreasBelowFourAndThePointsLost() {
        mail.explainGap(view(moroccoWaits()), TODAY);

        assertThat(sent().type()).isEqualTo("INELIGIBLE");
        assertThat(sent().facts())
                .containsAllEntriesOf(Map.of(
                        "letterDate", "2016-11-28",
                        "year", "2015",
                        "score", "11/16",
                        "access-to-information", "3/4 (-1)",
                        "asset-disclosure", "2/4 (-2)",
                        "citizen-engagement", "2/4 (-2)"))
                .doesNotContainKey("fiscal-transparency");
    }

    @Test
    void theListOfMissingItemsNamesTheLastDay() {
        var file = incomplete(acknowledged(moroccosFile(), "2016-12-09"), Item.LEAD_MINISTRY, "2016-12-12");

        mail.askForMissingItems(view(file), TODAY);

        assertThat(sent().facts())
                .containsAllEntriesOf(Map.of("missing", "- LEAD_MINISTRY", "cureUntil", "2017-02-10"));
    }

    @Test // T20
    void whoCannotJoinIsToldThePolicy() {
        var kosovo = outOfScope("XKX", aLetter("2022-08-12", "2022-08-12"), "2022-08-15");

        mail.turnAway(view(kosovo), RULES_2016, TODAY);

        assertThat(sent().type()).isEqualTo("OUT_OF_SCOPE");
        assertThat(sent().enclosures())
                .isEqualTo(List.of("Universally recognised states, the members of the United Nations, can join"
                        + " (opengovpartnership.org, Background on Non-Universally Recognized States'"
                        + " Participation in OGP)"));
    }

    @Test
    void lettersGoToTheMinistryThatWroteAndAnswerItsLetter() {
        var morocco = moroccoWaits();

        mail.explainGap(view(morocco), TODAY);

        assertThat(sent().recipient()).isEqualTo("Ministry of Administration Reform");
        assertThat(sent().inReplyTo()).isEqualTo(morocco.dossier().latest().letter());
        assertThat(sent().caseRef()).isEqualTo("admission:" + morocco.id());
    }

    private Outgoing sent() {
        var letter = ArgumentCaptor.forClass(Outgoing.class);
        then(register).should().send(letter.capture());
        return letter.getValue();
    }
}
