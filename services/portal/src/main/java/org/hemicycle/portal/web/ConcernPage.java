package org.hemicycle.portal.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hemicycle.portal.act.Asked.Refilled;
import org.hemicycle.portal.diagram.Diagrams;
import org.hemicycle.portal.diagram.Passed;
import org.hemicycle.portal.frame.Form;
import org.hemicycle.portal.house.Neighbour;
import org.hemicycle.portal.house.Panel;
import org.hemicycle.portal.house.Panels;
import org.hemicycle.portal.members.Register;
import org.hemicycle.portal.response.CaseActs;
import org.hemicycle.portal.response.CaseAsks;
import org.hemicycle.portal.response.CaseClock;
import org.hemicycle.portal.response.Cases;
import org.hemicycle.portal.response.Desk;
import org.hemicycle.portal.response.SentReminder;
import org.hemicycle.portal.session.Visit;
import org.hemicycle.portal.work.Approvals;
import org.hemicycle.portal.work.Work;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of one case, for those who work on it. */
@Component
class ConcernPage {

    private static final String DIAGRAM = "response-policy/response-case.bpmn";

    private final Cases cases;
    private final Register register;
    private final Work work;
    private final Approvals secondPersons;
    private final Diagrams diagrams;
    private final Panels panels;

    ConcernPage(Cases cases, Register register, Work work, Approvals secondPersons, Diagrams diagrams, Panels panels) {
        this.cases = cases;
        this.register = register;
        this.work = work;
        this.secondPersons = secondPersons;
        this.diagrams = diagrams;
        this.panels = panels;
    }

    String show(Visit visit, String id, Form form, Model model) {
        return show(visit, id, form, Refilled.nothing(), model);
    }

    /** @param refilled what stands in the forms of its clocks and milestones */
    String show(Visit visit, String id, Form form, Refilled refilled, Model model) {
        var bearer = visit.bearer();
        var today = panels.begin(register::today);
        var clocks = panels.begin(() -> cases.clocks(bearer, id));
        var steps = panels.begin(() -> work.of(bearer, Neighbour.RESPONSE_POLICY, id));
        var path = panels.begin(() -> cases.path(bearer, id));
        var decisions = panels.begin(() -> cases.decisions(bearer, id));
        var officers = panels.begin(() -> cases.officers(bearer, id));
        var names = panels.begin(() -> cases.colleagues(bearer));
        var audit = panels.begin(() -> cases.audit(bearer, id));
        var reminders =
                panels.begin(() -> visit.is("secretariat") ? cases.reminders(bearer, id) : List.<SentReminder>of());
        var approvals = panels.begin(() -> secondPersons.of(bearer, Neighbour.RESPONSE_POLICY, id));
        var found = cases.one(bearer, id);
        model.addAttribute("file", found.body());
        model.addAttribute("tag", found.tag());
        model.addAttribute("form", form);
        model.addAttribute("milestones", CaseActs.MILESTONES);
        model.addAttribute("now", Objects.requireNonNullElse(today.panel().content(), Instant.EPOCH));
        model.addAttribute("clocks", clocks.panel());
        model.addAttribute("steps", steps.panel());
        model.addAttribute("decisions", decisions.panel());
        model.addAttribute("officers", officers.panel());
        model.addAttribute("names", names.panel());
        model.addAttribute("audit", audit.panel());
        model.addAttribute("reminders", reminders.panel());
        model.addAttribute("approvals", approvals.panel());
        offer(visit, id, String.valueOf(found.tag()), refilled, model, clocks.panel(), decisions.panel());
        draw(visit, path.panel().content(), clocks.panel().content(), model);
        return "concern";
    }

    private static void offer(
            Visit visit,
            String id,
            String tag,
            Refilled refilled,
            Model model,
            Panel<List<CaseClock>> clocks,
            Panel<List<Desk.Decision>> decisions) {
        var officer = visit.is("secretariat");
        var running = officer ? clocks.content() : null;
        var decided = officer ? decisions.content() : null;
        model.addAttribute("clockAsks", running == null ? Map.of() : CaseAsks.clocks(id, tag, running, refilled));
        model.addAttribute(
                "milestoneAsks", decided == null ? Map.of() : CaseAsks.milestones(id, tag, decided, refilled));
    }

    private void draw(Visit visit, @Nullable List<Passed> path, @Nullable List<CaseClock> clocks, Model model) {
        if (path != null && !path.isEmpty()) {
            var way = path.stream()
                    .filter(step -> step.process().equals("response-case")
                            && !step.kind().equals("subProcess"))
                    .toList();
            var late = clocks != null && clocks.stream().anyMatch(CaseClock::isLate);
            model.addAttribute("drawing", diagrams.draw(DIAGRAM, way, late, visit.locale()));
        }
    }
}
