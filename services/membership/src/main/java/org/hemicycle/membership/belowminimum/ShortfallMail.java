package org.hemicycle.membership.belowminimum;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.hemicycle.membership.eligibility.SheetId;
import org.hemicycle.membership.eligibility.report.EligibilityReports;
import org.hemicycle.membership.eligibility.rules.Area;
import org.hemicycle.membership.letters.LetterId;
import org.hemicycle.membership.letters.LetterType;
import org.hemicycle.membership.letters.LettersRegister;
import org.hemicycle.membership.letters.Outgoing;
import org.springframework.stereotype.Component;

/** The letters about a score below the minimum: figures only, the words are the letter's. */
@Component
class ShortfallMail {

    private static final String MINISTER = "Minister of foreign affairs";

    private final LettersRegister register;
    private final EligibilityReports reports;

    ShortfallMail(LettersRegister register, EligibilityReports reports) {
        this.register = register;
        this.reports = reports;
    }

    LetterId warn(Shortfall shortfall, LocalDate today, LocalDate deadline) {
        var facts = lostPoints(shortfall);
        facts.put("deadline", deadline.toString());
        return send(LetterType.ELIGIBILITY_WARNING, shortfall, today, facts);
    }

    LetterId notice(Shortfall shortfall, LocalDate today) {
        return send(LetterType.ELIGIBILITY_NOTICE, shortfall, today, lostPoints(shortfall));
    }

    LetterId close(Shortfall shortfall, UUID passingSheet, LocalDate today) {
        var passing = reports.explain(new SheetId(passingSheet));
        var score = Objects.requireNonNull(passing.score(), "a score that passes has points");
        var facts = Map.of("year", Integer.toString(passing.reviewYear()), "score", score.fraction());
        return send(LetterType.ELIGIBILITY_MET, shortfall, today, facts);
    }

    /** Such as 2/4 (-2); an area whose points were not published has a dash. */
    private Map<String, String> lostPoints(Shortfall shortfall) {
        var explanation = reports.explain(new SheetId(shortfall.score().sheet()));
        var facts = new TreeMap<String, String>();
        facts.put("year", Integer.toString(shortfall.score().reviewYear()));
        facts.put("score", shortfall.score().fraction());
        explanation.areas().stream()
                .filter(area -> explanation.areasBelowFull().contains(area.area()))
                .forEach(area -> facts.put(
                        area.area().key(),
                        area.lost() == null
                                ? "–"
                                : "%d/%d (-%d)".formatted(area.points(), Area.MOST_POINTS, area.lost())));
        return facts;
    }

    private LetterId send(LetterType type, Shortfall shortfall, LocalDate today, Map<String, String> facts) {
        var letter = register.send(new Outgoing(
                type.name(), shortfall.country(), shortfall.id().reference(), MINISTER, today, facts, List.of(), null));
        register.publish(letter, today); // takes effect once its sending is proven
        return letter;
    }
}
