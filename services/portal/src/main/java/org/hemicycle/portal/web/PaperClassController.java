package org.hemicycle.portal.web;

import java.util.UUID;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.act.Ask;
import org.hemicycle.portal.act.Asked.Refilled;
import org.hemicycle.portal.frame.Form;
import org.hemicycle.portal.house.Act;
import org.hemicycle.portal.response.Cases;
import org.hemicycle.portal.response.PaperAsks;
import org.hemicycle.portal.session.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who may read a document: set by officers, appealed against by who sees that there is one, decided by a co-chair. */
@Controller
@RequestMapping("/concerns/{id}")
class PaperClassController {

    private final Cases cases;
    private final ConcernParts parts;
    private final Forms forms;

    PaperClassController(Cases cases, ConcernParts parts, Forms forms) {
        this.cases = cases;
        this.parts = parts;
        this.forms = forms;
    }

    /** @param place the page it is sent from: the documents, or what is made public when */
    @MayCall("secretariat")
    @PostMapping("/{place:documents|publication}/{document}/paper-class")
    String classify(
            Visit visit,
            @PathVariable UUID id,
            @PathVariable String place,
            @PathVariable UUID document,
            @RequestParam MultiValueMap<String, String> typed,
            Model model) {
        return send(visit, id, place, document, PaperAsks.CLASS, new Form(typed), model);
    }

    @MayCall({"secretariat", "co-chair", "committee-member", "point-of-contact"})
    @PostMapping("/documents/{document}/paper-appeal")
    String appeal(
            Visit visit,
            @PathVariable UUID id,
            @PathVariable UUID document,
            @RequestParam MultiValueMap<String, String> typed,
            Model model) {
        return send(visit, id, "documents", document, PaperAsks.APPEAL, new Form(typed), model);
    }

    @MayCall("co-chair")
    @PostMapping("/documents/{document}/paper-appeal-decision")
    String decide(
            Visit visit,
            @PathVariable UUID id,
            @PathVariable UUID document,
            @RequestParam MultiValueMap<String, String> typed,
            Model model) {
        return send(visit, id, "documents", document, PaperAsks.DECISION, new Form(typed), model);
    }

    private String send(Visit visit, UUID id, String place, UUID document, Ask ask, Form form, Model model) {
        var act = new Act(form.value("key"), form.given("tag"), ask.body(form));
        var path = "/documents/{document}/" + PaperAsks.path(ask);
        var outside = visit.government() != null;
        if (forms.send(visit, form, () -> cases.act(visit.bearer(), id.toString(), path, act, document))) {
            return "redirect:/concerns/" + id + (outside ? "" : "/" + place);
        }
        var refilled = Refilled.after(document + "/" + ask.name(), form);
        if (outside) {
            return parts.outside(visit, id.toString(), Form.empty(), refilled, model);
        }
        return place.equals("documents")
                ? parts.documents(visit, id.toString(), Form.empty(), refilled, model)
                : parts.publication(visit, id.toString(), Form.empty(), refilled, model);
    }
}
