package org.hemicycle.elections.resolution;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.Refused;
import org.springframework.stereotype.Component;

/** Takes resolutions out and puts them back, with the time and the rules that apply to each. */
@Component
class ResolutionFiles {

    private final Resolutions resolutions;
    private final OfficeCalendar calendar;
    private final Clock clock;
    private final DecisionRuleBook rules = DecisionRuleBook.read();

    ResolutionFiles(Resolutions resolutions, OfficeCalendar calendar, Clock clock) {
        this.resolutions = resolutions;
        this.calendar = calendar;
        this.clock = clock;
    }

    void save(Resolution resolution) {
        resolutions.save(resolution);
    }

    Resolution find(ResolutionId id) {
        return resolutions.findById(id).orElseThrow(() -> Refused.notFound("This resolution"));
    }

    Resolution find(ResolutionId id, IfMatch ifMatch) {
        var resolution = find(id);
        ifMatch.require(resolution.version());
        return resolution;
    }

    void change(ResolutionId id, Consumer<Resolution> step) {
        change(find(id), step);
    }

    void change(ResolutionId id, IfMatch ifMatch, Consumer<Resolution> step) {
        change(find(id, ifMatch), step);
    }

    private void change(Resolution resolution, Consumer<Resolution> step) {
        step.accept(resolution);
        resolutions.save(resolution);
    }

    DecisionRules rulesOf(Resolution resolution) {
        return rules.edition(resolution.origin().ruleSet());
    }

    DecisionRules rulesOn(LocalDate day) {
        return rules.inForceOn(day);
    }

    OfficeCalendar calendar() {
        return calendar;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return calendar.today(now());
    }
}
