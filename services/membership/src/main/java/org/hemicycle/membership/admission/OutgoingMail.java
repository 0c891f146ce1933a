package org.hemicycle.membership.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hemicycle.membership.admission.rules.AdmissionRules;
import org.hemicycle.membership.admission.rules.Gap;
import org.hemicycle.membership.letters.LetterId;
import org.hemicycle.membership.letters.LettersRegister;
import org.hemicycle.membership.letters.LettersRegister.Outgoing;
import org.springframework.stereotype.Component;

/** Sends the letters of an admission through the register: a type and its facts, from which the text is made. */
@Component
class OutgoingMail {

    private final LettersRegister register;

    OutgoingMail(LettersRegister register) {
        this.register = register;
    }

    LetterId acknowledge(AdmissionView file, LocalDate date) {
        return send("ACK", file, date, Map.of("checkDue", dueDate(file)));
    }

    /** Names what is missing, and until when it can follow. */
    LetterId askForMissingItems(AdmissionView file, LocalDate date) {
        var missing =
                file.completeness().missing().stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
        return send("INCOMPLETE", file, date, Map.of("missing", missing, "cureEnds", dueDate(file)));
    }

    /** Names each area below the most points, with the points lost. */
    LetterId explainGap(AdmissionView file, LocalDate date) {
        var facts = new TreeMap<String, String>();
        facts.put("ground", String.valueOf(file.obstacle()));
        var score = file.score();
        if (score != null) {
            facts.put("score", score.fraction());
            facts.put("reviewYear", Integer.toString(score.reviewYear()));
            facts.put("valuesCheck", score.valuesCheck().name());
        }
        facts.put("areas", file.gaps().stream().map(OutgoingMail::gap).collect(Collectors.joining(", ")));
        return send("INELIGIBLE", file, date, facts);
    }

    private static String gap(Gap gap) {
        return gap.pointsLost() == null ? gap.area() : gap.area() + " -" + gap.pointsLost();
    }

    LetterId turnAway(AdmissionView file, AdmissionRules rules, LocalDate date) {
        var scope = rules.scope();
        return send(
                "OUT_OF_SCOPE",
                file,
                date,
                Map.of("ground", String.valueOf(file.outOfScope()), "policy", scope.value(), "clause", scope.clause()));
    }

    LetterId welcome(AdmissionView file, LocalDate date) {
        return send("WELCOME", file, date, Map.of("participatingSince", String.valueOf(file.effectiveOn())));
    }

    LetterId close(AdmissionView file, LocalDate date) {
        return send("CLOSED", file, date, Map.of("ground", file.stage().name()));
    }

    /** What was sent can be public, and not before (D-18). */
    void publish(LetterId letter, LocalDate on) {
        register.publish(letter, on);
    }

    private LetterId send(String type, AdmissionView file, LocalDate date, Map<String, String> facts) {
        var latest = file.dossier().latest();
        return register.send(new Outgoing(
                type,
                file.country(),
                file.id().reference(),
                latest.content().sender(),
                date,
                facts,
                List.of(),
                latest.letter()));
    }

    private static String dueDate(AdmissionView file) {
        var clock = file.clock();
        return clock == null ? "" : String.valueOf(clock.deadline().dueDate());
    }
}
