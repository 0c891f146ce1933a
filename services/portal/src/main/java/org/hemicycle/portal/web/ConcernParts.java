package org.hemicycle.portal.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hemicycle.portal.act.Asked.Refilled;
import org.hemicycle.portal.concern.FiledLetter;
import org.hemicycle.portal.concern.Message;
import org.hemicycle.portal.frame.Form;
import org.hemicycle.portal.house.Neighbour;
import org.hemicycle.portal.house.Panel;
import org.hemicycle.portal.house.Panels;
import org.hemicycle.portal.members.Register;
import org.hemicycle.portal.response.Cases;
import org.hemicycle.portal.response.Paper;
import org.hemicycle.portal.response.PaperAsks;
import org.hemicycle.portal.session.Visit;
import org.hemicycle.portal.work.Approvals;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the further pages of a case: its letter, its documents, what is made public; and the page of the government. */
@Component
class ConcernParts {

    private final Cases cases;
    private final Approvals secondPersons;
    private final Register register;
    private final Panels panels;

    ConcernParts(Cases cases, Approvals secondPersons, Register register, Panels panels) {
        this.cases = cases;
        this.secondPersons = secondPersons;
        this.register = register;
        this.panels = panels;
    }

    String letter(Visit visit, String id, Form form, Model model) {
        var bearer = visit.bearer();
        var letter = panels.begin(() -> cases.letter(bearer, id, FiledLetter.class));
        var messages = panels.begin(() -> List.of(cases.messages(bearer, id, Message[].class)));
        var facts = panels.begin(() -> cases.facts(bearer, id));
        var related = panels.begin(() -> cases.related(bearer, id));
        var papers = panels.begin(() -> cases.papers(bearer, id));
        var notes = panels.begin(() -> cases.notes(bearer, id));
        var names = panels.begin(() -> cases.colleagues(bearer));
        begin(visit, id, form, model);
        model.addAttribute("letter", letter.panel());
        model.addAttribute("messages", messages.panel());
        model.addAttribute("facts", facts.panel());
        model.addAttribute("related", related.panel());
        model.addAttribute("papers", papers.panel());
        model.addAttribute("notes", notes.panel());
        model.addAttribute("names", names.panel());
        return "concern-letter";
    }

    String documents(Visit visit, String id, Form form, Model model) {
        return documents(visit, id, form, Refilled.nothing(), model);
    }

    String documents(Visit visit, String id, Form form, Refilled refilled, Model model) {
        var papers = panels.begin(() -> cases.papers(visit.bearer(), id));
        begin(visit, id, form, model);
        model.addAttribute("papers", papers.panel());
        model.addAttribute("document", UUID.randomUUID().toString());
        offer(visit, id, "documents", papers.panel(), refilled, model);
        return "concern-documents";
    }

    String publication(Visit visit, String id, Form form, Model model) {
        return publication(visit, id, form, Refilled.nothing(), model);
    }

    String publication(Visit visit, String id, Form form, Refilled refilled, Model model) {
        var held = panels.begin(() -> cases.held(visit.bearer(), id));
        var preview = panels.begin(() -> cases.preview(visit.bearer(), id));
        var approvals = panels.begin(() -> secondPersons.of(visit.bearer(), Neighbour.RESPONSE_POLICY, id));
        var papers = panels.begin(() -> cases.papers(visit.bearer(), id));
        begin(visit, id, form, model);
        model.addAttribute("held", held.panel());
        model.addAttribute("preview", preview.panel());
        model.addAttribute("approvals", approvals.panel());
        model.addAttribute("papers", papers.panel());
        offer(visit, id, "publication", papers.panel(), refilled, model);
        return "concern-publication";
    }

    String outside(Visit visit, String id, Form form, Model model) {
        return outside(visit, id, form, Refilled.nothing(), model);
    }

    String outside(Visit visit, String id, Form form, Refilled refilled, Model model) {
        var clocks = panels.begin(() -> cases.clocks(visit.bearer(), id));
        var papers = panels.begin(() -> cases.papers(visit.bearer(), id));
        var outward = cases.outward(visit.bearer(), id);
        model.addAttribute("outward", outward);
        model.addAttribute("form", form);
        model.addAttribute("clocks", clocks.panel());
        model.addAttribute("papers", papers.panel());
        model.addAttribute("document", UUID.randomUUID().toString());
        offer(visit, id, "documents", papers.panel(), refilled, model);
        return "concern-outside";
    }

    private static void offer(
            Visit visit, String id, String place, Panel<List<Paper>> papers, Refilled refilled, Model model) {
        var known = papers.content() == null ? List.<Paper>of() : papers.content();
        var address = "/concerns/%s/%s".formatted(id, place);
        model.addAttribute(
                "paperAsks", PaperAsks.of(address, known, visit.is("secretariat"), visit.is("co-chair"), refilled));
    }

    private void begin(Visit visit, String id, Form form, Model model) {
        var today = panels.begin(register::today);
        var found = cases.one(visit.bearer(), id);
        model.addAttribute("file", found.body());
        model.addAttribute("tag", found.tag());
        model.addAttribute("form", form);
        model.addAttribute("now", Objects.requireNonNullElse(today.panel().content(), Instant.EPOCH));
    }
}
