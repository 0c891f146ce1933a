package org.hemicycle.portal.election;

import static org.hemicycle.portal.act.Input.Kind.CODES;
import static org.hemicycle.portal.act.Input.Kind.TICK;
import static org.hemicycle.portal.act.Input.choice;
import static org.hemicycle.portal.act.Input.hidden;
import static org.hemicycle.portal.act.Input.lines;
import static org.hemicycle.portal.act.Input.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hemicycle.portal.act.Ask;
import org.hemicycle.portal.act.Input;

/** What may be asked for in a candidacy, by how far it has come and who asks. */
public final class CandidacyAsks {

    /** As the call of 2020 names them. */
    public static final List<String> CRITERIA = List.of(
            "SCORE_MAINTAINED",
            "DECLARATION",
            "PROCESS",
            "CONTRIBUTION",
            "PARTICIPATION_STANDARDS",
            "ATTENDANCE",
            "NOT_TERM_LIMITED");

    private static final List<String> VERDICTS = List.of("PASS", "FAIL", "WAIVED", "NOT_APPLICABLE");
    private static final List<String> REGIONS = List.of("AFRICA", "AMERICAS", "ASIA_PACIFIC", "EUROPE");

    private CandidacyAsks() {}

    /** @param country typed by an officer; a government stands for itself */
    public static Ask stand(boolean country) {
        var inputs = new ArrayList<Input>();
        if (country) {
            inputs.add(text("country"));
        }
        inputs.addAll(letter("letter."));
        return Ask.of("stand", inputs);
    }

    private static List<Input> letter(String prefix) {
        return List.of(
                Input.of(prefix + "ministerial", TICK),
                text(prefix + "representative").optional(),
                lines(prefix + "strengths").optional(),
                lines(prefix + "contribution").optional(),
                lines(prefix + "otherBodies").optional());
    }

    public static List<Ask> of(Candidacy candidacy, Predicate<String> is, boolean own) {
        var asks = new ArrayList<Ask>();
        var officer = is.test("secretariat");
        var state = candidacy.state();
        if (officer && List.of("SUBMITTED", "UNDER_VETTING").contains(state)) {
            asks.add(sheet());
        }
        if (officer && state.equals("SUBMITTED")) {
            asks.add(Ask.of("incomplete", Input.of("missing", CODES)));
        }
        if ((officer || own) && state.equals("INCOMPLETE")) {
            asks.add(Ask.of("completion", letter("")));
        }
        if (is.test("co-chair") && state.equals("UNDER_VETTING")) {
            asks.add(Ask.of(
                    "candidacy-decision",
                    Input.truth("endorsed", "endorsed"),
                    text("resolution").optional(),
                    Input.of("reasons", CODES).optional()));
        }
        if ((officer || own) && candidacy.stands()) {
            asks.add(Ask.of("withdrawal").gravely());
        }
        if ((officer || own) && state.equals("ENDORSED")) {
            asks.add(Ask.of("declination").gravely());
        }
        return asks;
    }

    private static Ask sheet() {
        var inputs = new ArrayList<Input>();
        inputs.add(choice("region", "region", REGIONS));
        for (int at = 0; at < CRITERIA.size(); at++) {
            var line = "lines.%d.".formatted(at);
            inputs.add(hidden(line + "criterion", CRITERIA.get(at)));
            inputs.add(choice(line + "verdict", "verdict", VERDICTS));
            inputs.add(text(line + "evidence"));
            inputs.add(text(line + "waiver").optional());
        }
        return Ask.of("sheet", inputs);
    }
}
