package org.hemicycle.portal.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hemicycle.portal.frame.Form;
import org.junit.jupiter.api.Test;

class AskTest {

    private static Form typed(Map<String, String> fields) {
        var typed = new java.util.TreeMap<String, List<String>>();
        fields.forEach((name, value) -> typed.put(name, List.of(value)));
        return new Form(typed);
    }

    @Test
    void turnsPathsIntoTheNestedBodyThatAServiceTakes() {
        var ask = Ask.of(
                "sheet",
                Input.text("region"),
                Input.hidden("lines.0.criterion", "PROCESS"),
                Input.text("lines.0.evidence"),
                Input.hidden("lines.1.criterion", "ATTENDANCE"),
                Input.text("lines.1.evidence"));

        assertThat(ask.body(typed(Map.of("region", "AFRICA", "lines.0.evidence", "file"))))
                .isEqualTo(Map.of(
                        "region",
                        "AFRICA",
                        "lines",
                        List.of(
                                Map.of("criterion", "PROCESS", "evidence", "file"),
                                Map.of("criterion", "ATTENDANCE"))));
    }

    @Test
    void leavesOutWhatWasLeftEmptyAndReadsNumbersMomentsAndCodes() {
        var ask = Ask.of(
                "any",
                Input.of("seats", Input.Kind.NUMBER),
                Input.moment("closesAt"),
                Input.of("missing", Input.Kind.CODES),
                Input.of("granted", Input.Kind.TRUTH),
                Input.text("resolution").optional(),
                Input.several("present", "country", List.of("CHL")).optional(),
                Input.several("objecting", "country", List.of("CHL")));

        assertThat(ask.body(typed(Map.of(
                        "seats",
                        "2",
                        "closesAt",
                        "2017-01-17T15:00",
                        "missing",
                        "signature, date",
                        "granted",
                        "false"))))
                .isEqualTo(Map.of(
                        "seats",
                        2,
                        "closesAt",
                        "2017-01-17T15:00:00Z",
                        "missing",
                        List.of("signature", "date"),
                        "granted",
                        false,
                        "objecting",
                        List.of()));
    }

    @Test
    void sendsNoBodyWhereTheAddressSaysItAll() {
        assertThat(Ask.of("vetting").body(Form.empty())).isNull();
    }

    @Test // each voter's own words stay with the form that was refused
    void keepsWhatWasTypedInTheRefusedFormAlone() {
        var refused = typed(Map.of("reason", "typed"));
        var asks = List.of(Ask.of("extension", Input.text("reason")), Ask.of("cancellation", Input.text("reason")));

        var asked = Asked.on("/elections/1/desk", "\"3\"", asks, Asked.Refilled.after("cancellation", refused));

        assertThat(asked).extracting(each -> each.form().value("reason")).containsExactly("", "typed");
        assertThat(asked)
                .extracting(each -> each.id("reason"))
                .containsExactly("elections-1-desk-extension-reason", "elections-1-desk-cancellation-reason");
    }
}
