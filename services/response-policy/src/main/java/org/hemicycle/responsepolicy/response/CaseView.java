package org.hemicycle.responsepolicy.response;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case as those see it who work on it. */
public record CaseView(
        UUID id,
        int version,
        String country,
        LocalDate filedOn,
        String filerKind,
        int filers,
        int concerns,
        boolean processOnly,
        boolean pseudonymous,
        String ruleSet,
        CaseState state,
        OutwardStatus outward,
        List<StepView> steps,
        List<Ineligibility.Ground> grounds,
        List<Finding> findings,
        List<StageAction> actions,
        List<CaseLink> links,
        List<CaseFlag> flags) {

    public CaseView {
        steps = List.copyOf(steps);
        grounds = List.copyOf(grounds);
        findings = List.copyOf(findings);
        actions = List.copyOf(actions);
        links = List.copyOf(links);
        flags = List.copyOf(flags);
    }

    /** @param announcedOn null: not public */
    public record StepView(
            CaseStep step,
            LocalDate happenedOn,
            @Nullable LocalDate announcedOn,
            @Nullable String reference) {

        static StepView of(TakenStep taken) {
            return new StepView(taken.step(), taken.happenedOn(), taken.announcedOn(), taken.reference());
        }
    }

    /** Whether what it says about process was passed on. */
    public boolean wasPassedOn() {
        return links.stream().anyMatch(link -> link.kind() == CaseLink.Kind.PASSED_ON);
    }

    static CaseView of(ResponseCase found) {
        var origin = found.origin();
        return new CaseView(
                found.id().value(),
                found.version(),
                origin.country(),
                origin.filedOn(),
                origin.filerKind(),
                origin.filers(),
                origin.concerns(),
                origin.processOnly(),
                origin.pseudonymous(),
                origin.ruleSet(),
                found.state(),
                OutwardStatus.ofAnnounced(found.steps()),
                found.steps().stream().map(StepView::of).toList(),
                found.ineligibilities().stream().map(Ineligibility::ground).toList(),
                found.findings(),
                found.actions(),
                found.links(),
                found.flags());
    }
}
