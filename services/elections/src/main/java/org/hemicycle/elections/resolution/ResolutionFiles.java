package org.hemicycle.elections.resolution;

import java.time.Clock;
import java.time.LocalDate;
import org.hemicycle.platform.cabinet.FileCabinet;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.springframework.stereotype.Component;

/** Files of resolutions, with the rules that apply to each. */
@Component
class ResolutionFiles extends FileCabinet<Resolution, ResolutionId> {

    private final DecisionRuleBook rules = DecisionRuleBook.read();

    ResolutionFiles(Resolutions resolutions, OfficeCalendar calendar, Clock clock) {
        super(
                new Drawer<>("This resolution", resolutions::findById, resolutions::save, Resolution::version),
                calendar,
                clock);
    }

    DecisionRules rulesOf(Resolution resolution) {
        return rules.edition(resolution.origin().ruleSet());
    }

    DecisionRules rulesOn(LocalDate day) {
        return rules.inForceOn(day);
    }
}
