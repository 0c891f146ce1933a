package org.hemicycle.portal.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hemicycle.portal.admission.Admission;
import org.hemicycle.portal.admission.Admissions;
import org.hemicycle.portal.admission.CaseNotes;
import org.hemicycle.portal.admission.Papers;
import org.hemicycle.portal.diagram.Diagrams;
import org.hemicycle.portal.diagram.Passed;
import org.hemicycle.portal.frame.Form;
import org.hemicycle.portal.house.Neighbour;
import org.hemicycle.portal.house.Panels;
import org.hemicycle.portal.members.Register;
import org.hemicycle.portal.people.Colleagues;
import org.hemicycle.portal.session.Visit;
import org.hemicycle.portal.work.Approvals;
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
    private final Approvals approvals;
    private final Papers papers;
    private final CaseNotes notes;
    private final Colleagues colleagues;
    private final Diagrams diagrams;
    private final Panels panels;

    AdmissionPage(
            Admissions admissions,
            Register register,
            Work work,
            Approvals approvals,
            Papers papers,
            CaseNotes notes,
            Colleagues colleagues,
            Diagrams diagrams,
            Panels panels) {
        this.approvals = approvals;
        this.papers = papers;
        this.notes = notes;
        this.colleagues = colleagues;
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
        var waiting = panels.begin(() -> approvals.of(visit.bearer(), Neighbour.MEMBERSHIP, id));
        var path =
                panels.begin(() -> visit.is("secretariat") ? admissions.path(visit.bearer(), id) : List.<Passed>of());
        var scans = panels.begin(() -> papers.of(visit.bearer(), id));
        var noted =
                panels.begin(() -> visit.is("secretariat") ? notes.of(visit.bearer(), id) : List.<CaseNotes.Note>of());
        var names = panels.begin(() -> colleagues.of(visit));
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
        model.addAttribute("approvals", waiting.panel());
        model.addAttribute("papers", scans.panel());
        model.addAttribute("notes", noted.panel());
        model.addAttribute(
                "colleagues", Objects.requireNonNullElse(names.panel().content(), Map.of()));
        draw(visit, file, path.panel().content(), now, model);
        return "admission";
    }

    /** The government sees the stages in words; inner steps are the secretariat's. */
    private void draw(Visit visit, Admission file, @Nullable List<Passed> path, Instant now, Model model) {
        if (path != null && !path.isEmpty()) {
            var late = file.clock() != null && file.clock().isLate(now);
            model.addAttribute("drawing", diagrams.draw(DIAGRAM, path, late, visit.locale()));
        }
    }
}
