package org.hemicycle.portal.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.hemicycle.portal.admission.Admission;
import org.hemicycle.portal.admission.Admissions;
import org.hemicycle.portal.diagram.Diagrams;
import org.hemicycle.portal.diagram.Passed;
import org.hemicycle.portal.frame.Form;
import org.hemicycle.portal.house.Neighbour;
import org.hemicycle.portal.house.Panels;
import org.hemicycle.portal.members.Register;
import org.hemicycle.portal.session.Visit;
import org.hemicycle.portal.work.Work;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of one file: for an officer from within, for the government its outward version. */
@Component
class AdmissionPage {

    private static final String DIAGRAM = "membership/admission.bpmn";

    private final Admissions admissions;
    private final Register register;
    private final Work work;
    private final Diagrams diagrams;
    private final Panels panels;

    AdmissionPage(Admissions admissions, Register register, Work work, Diagrams diagrams, Panels panels) {
        this.admissions = admissions;
        this.register = register;
        this.work = work;
        this.diagrams = diagrams;
        this.panels = panels;
    }

    String show(Visit visit, String id, Form form, Model model) {
        var today = panels.begin(register::today);
        var steps = panels.begin(() -> work.of(visit.bearer(), Neighbour.MEMBERSHIP, id));
        var audit = panels.begin(() -> admissions.audit(visit.bearer(), id));
        var approvals = panels.begin(() -> approvals(visit, id));
        var path =
                panels.begin(() -> visit.is("secretariat") ? admissions.path(visit.bearer(), id) : List.<Passed>of());
        var found = admissions.one(visit.bearer(), id);
        var file = found.body();
        var letters = panels.begin(() -> admissions.letters(visit.bearer(), file.country()));
        var now = Objects.requireNonNullElse(today.panel().content(), Instant.EPOCH);
        model.addAttribute("file", file);
        model.addAttribute("tag", found.tag());
        model.addAttribute("form", form);
        model.addAttribute("now", now);
        model.addAttribute("letters", letters.panel());
        model.addAttribute("steps", steps.panel());
        model.addAttribute("audit", audit.panel());
        model.addAttribute("approvals", approvals.panel());
        draw(visit, file, path.panel().content(), now, model);
        return "admission";
    }

    private List<Work.Approval> approvals(Visit visit, String id) {
        return work.approvals(visit.bearer(), Neighbour.MEMBERSHIP).stream()
                .filter(each -> each.caseId().equals(id))
                .toList();
    }

    /** The government sees the stages in words; inner steps are the secretariat's. */
    private void draw(Visit visit, Admission file, @Nullable List<Passed> path, Instant now, Model model) {
        if (path != null && !path.isEmpty()) {
            var late = file.clock() != null && file.clock().isLate(now);
            model.addAttribute("drawing", diagrams.draw(DIAGRAM, path, late, visit.locale()));
        }
    }
}
