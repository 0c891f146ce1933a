package org.hemicycle.membership.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hemicycle.membership.admission.rules.AdmissionRules;
import org.hemicycle.membership.letters.LetterId;
import org.hemicycle.membership.letters.LetterType;
import org.hemicycle.membership.letters.LettersRegister;
import org.hemicycle.membership.letters.Outgoing;
import org.hemicycle.membership.letters.SendingProof;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends the letters of an admission through the register: a type and its facts, from which the text is made. */
@Component
class OutgoingMail {

    private final LettersRegister register;

    OutgoingMail(LettersRegister register) {
        this.register = register;
    }

    LetterId acknowledge(AdmissionView file, LocalDate date) {
        var received = file.dossier().receivedOn().toString();
        return send(LetterType.ACK, file, date, Map.of("receivedDate", received), List.of());
    }

    /** Names what is missing, and until when it can follow. */
    LetterId askForMissingItems(AdmissionView file, LocalDate date) {
        var missing =
                file.completeness().missing().stream().sorted().map(Enum::name).collect(Collectors.joining("\n- "));
        var until = java.util.Objects.requireNonNull(file.clock()).deadline().earliestDate();
        var facts = Map.of("missing", "- " + missing, "cureUntil", until.toString());
        return send(LetterType.INCOMPLETE, file, date, facts, List.of(), until);
    }

    /** Names each area below the most points, with the points lost. */
    LetterId explainGap(AdmissionView file, LocalDate date) {
        return send(LetterType.INELIGIBLE, file, date, GapFacts.of(file), List.of());
    }

    LetterId turnAway(AdmissionView file, AdmissionRules rules, LocalDate date) {
        var policy = "%s (%s)".formatted(rules.scope().value(), rules.scope().clause());
        return send(LetterType.OUT_OF_SCOPE, file, date, Map.of(), List.of(policy));
    }

    LetterId welcome(AdmissionView file, LocalDate date) {
        var since = String.valueOf(file.effectiveOn());
        return send(LetterType.WELCOME, file, date, Map.of("participatingSince", since), List.of());
    }

    LetterId close(AdmissionView file, LocalDate date) {
        return send(LetterType.CLOSED, file, date, Map.of(), List.of());
    }

    void recordSending(LetterId letter, SendingProof proof) {
        register.recordSending(letter, proof);
    }

    /** What was sent can be public, and not before (D-18). */
    void publish(LetterId letter, LocalDate on) {
        register.publish(letter, on);
    }

    private LetterId send(
            LetterType type, AdmissionView file, LocalDate date, Map<String, String> facts, List<String> enclosures) {
        return send(type, file, date, facts, enclosures, null);
    }

    private LetterId send(
            LetterType type,
            AdmissionView file,
            LocalDate date,
            Map<String, String> facts,
            List<String> enclosures,
            @Nullable LocalDate replyDue) {
        var first = file.dossier().letters().getFirst();
        var latest = file.dossier().latest();
        var all = new java.util.TreeMap<>(facts);
        all.put("letterDate", first.content().letterDate().toString());
        return register.send(new Outgoing(
                type.name(),
                file.country(),
                file.id().reference(),
                latest.content().sender(),
                date,
                all,
                enclosures,
                latest.letter(),
                LettersRegister.languageOfAnswer(latest.content().originalLanguage()),
                null,
                replyDue));
    }
}
