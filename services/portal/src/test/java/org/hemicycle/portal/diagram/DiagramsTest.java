package org.hemicycle.portal.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.hemicycle.portal.diagram.Drawing.Figure;
import org.hemicycle.portal.diagram.Drawing.Stop;
import org.hemicycle.portal.diagram.Drawing.Stroke;
import org.junit.jupiter.api.Test;

class DiagramsTest {

    private static final List<Passed> PATH = List.of(
            step("LetterOfIntentRegistered", 1, false),
            step("AcknowledgeLetter", 2, false),
            step("CheckCompleteness", 3, true));

    private static Passed step(String step, int minute, boolean now) {
        return new Passed(
                "admission",
                step,
                "userTask",
                "2016-12-08T15:0%d:00Z".formatted(minute),
                now ? null : "2016-12-08T15:0%d:30Z".formatted(minute),
                false);
    }

    private static Drawing drawn(boolean late, Locale locale) {
        return new Diagrams().draw("membership/admission.bpmn", PATH, late, locale);
    }

    private static Figure figure(Drawing drawing, String id) {
        return drawing.figures().stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void markWhereACaseIsAndWhatIsOverdue() {
        assertThat(figure(drawn(false, Locale.UK), "CheckCompleteness").state()).isEqualTo("now");
        assertThat(figure(drawn(true, Locale.UK), "CheckCompleteness").state()).isEqualTo("late");
        assertThat(figure(drawn(false, Locale.UK), "AcknowledgeLetter").state()).isEqualTo("done");
        assertThat(figure(drawn(false, Locale.UK), "Admitted").state()).isEmpty();
    }

    @Test // the history names no gateways: the way between two steps leads through them
    void markTheWayThroughGateways() {
        var drawing = drawn(false, Locale.UK);

        assertThat(drawing.strokes()).filteredOn(Stroke::taken).hasSize(4);
        assertThat(figure(drawing, "IsApplicantInScope").state()).isEqualTo("done");
    }

    @Test
    void tellTheWayInWordsOfTheReader() {
        assertThat(drawn(false, Locale.UK).stops())
                .extracting(Stop::name)
                .last()
                .isEqualTo("Check completeness");
        assertThat(drawn(false, Locale.FRANCE).stops())
                .extracting(Stop::name)
                .last()
                .isEqualTo("Vérifier que rien ne manque");
    }

    @Test
    void breakLongNamesIntoLines() {
        assertThat(Draughtsman.wrapped("Report the delay to the co-chairs", 16))
                .containsExactly("Report the delay", "to the co-chairs");
    }
}
