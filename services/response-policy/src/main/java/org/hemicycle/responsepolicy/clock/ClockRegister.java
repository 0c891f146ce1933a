package org.hemicycle.responsepolicy.clock;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.response.CaseRegister;
import org.hemicycle.responsepolicy.response.ResponseRuleBook;
import org.hemicycle.responsepolicy.response.ResponseRules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Clocks as they are read. */
@Service
@Transactional(readOnly = true)
public class ClockRegister {

    private final CaseClocks clocks;
    private final CaseRegister cases;
    private final OfficeCalendar calendar;
    private final Clock clock;
    private final ResponseRuleBook rules = ResponseRuleBook.read();

    ClockRegister(CaseClocks clocks, CaseRegister cases, OfficeCalendar calendar, Clock clock) {
        this.clocks = clocks;
        this.cases = cases;
        this.calendar = calendar;
        this.clock = clock;
    }

    public List<ClockView> ofCase(CaseId id) {
        var edition = rules.edition(cases.read(id).ruleSet());
        var now = clock.instant();
        return clocks.findByResponseCaseOrderByStartsOnAscId(id).stream()
                .map(found -> view(found, now, edition))
                .toList();
    }

    private ClockView view(CaseClock found, Instant now, ResponseRules edition) {
        var at = found.endedAt() == null ? now : found.endedAt();
        return ClockView.of(
                found,
                found.view(calendar, now),
                calendar.today(at),
                found.name().term(edition));
    }

    /** As the government concerned sees them. */
    public List<ClockView> shownToGovernment(CaseId id) {
        return ofCase(id).stream()
                .filter(view -> view.name().isShownToGovernment())
                .toList();
    }

    /** As the filers see them: what the government sees, and the time they have to complete their letter. */
    public List<ClockView> shownToFilers(CaseId id) {
        return ofCase(id).stream()
                .filter(view -> view.name().isShownToGovernment() || view.name() == ClockName.CURE)
                .toList();
    }

    /** When the running clock of this name ends, as far as it is known. */
    public Optional<Instant> due(CaseId id, ClockName name) {
        return clocks.findByResponseCaseAndNameAndState(id, name, ClockState.RUNNING)
                .flatMap(found -> found.deadline(calendar).due());
    }

    /** How the clocks of these cases were kept, by name. */
    public List<SlaLine> kept(Collection<UUID> ofCases) {
        var all =
                ofCases.stream().flatMap(id -> ofCase(new CaseId(id)).stream()).toList();
        return SlaLine.of(all);
    }
}
