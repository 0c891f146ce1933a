package org.hemicycle.portal.web;

import java.util.UUID;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.frame.Form;
import org.hemicycle.portal.house.Act;
import org.hemicycle.portal.house.Problem;
import org.hemicycle.portal.house.Refusal;
import org.hemicycle.portal.response.CaseActs;
import org.hemicycle.portal.response.Cases;
import org.hemicycle.portal.session.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Acts of officers on a case. Each was decided on the version the page showed; the service refuses what has moved on. */
@Controller
@RequestMapping("/concerns/{id}")
class ConcernActController {

    private final Cases cases;
    private final ConcernPage page;
    private final ConcernParts parts;
    private final Forms forms;

    ConcernActController(Cases cases, ConcernPage page, ConcernParts parts, Forms forms) {
        this.cases = cases;
        this.page = page;
        this.parts = parts;
        this.forms = forms;
    }

    @MayCall({"secretariat", "co-chair"})
    @PostMapping("/acts/{act}")
    String act(
            Visit visit,
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> typed,
            Model model) {
        var form = new Form(typed);
        var sent = CaseActs.of(act, form);
        if (sent == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var done = forms.send(
                visit,
                form,
                () -> named(
                        act,
                        () -> cases.act(
                                visit.bearer(),
                                id.toString(),
                                sent.path(),
                                new Act(form.value("key"), form.given("tag"), sent.body()))));
        return done ? "redirect:" + back(id, act) : shown(visit, id, act, form, model);
    }

    @MayCall("secretariat")
    @PostMapping("/officers/{person}/release")
    String release(Visit visit, @PathVariable UUID id, @PathVariable UUID person, @RequestParam String tag) {
        cases.act(visit.bearer(), id.toString(), "/officers/{person}/release", Act.on(tag, null), person);
        return "redirect:/concerns/" + id;
    }

    @MayCall("secretariat")
    @PostMapping("/page-items/{item}/undoing")
    String undo(Visit visit, @PathVariable UUID id, @PathVariable UUID item, @RequestParam String tag, Model model) {
        var form = Form.empty();
        var done = forms.send(
                visit,
                form,
                () -> cases.act(visit.bearer(), id.toString(), "/page-items/{item}/undoing", Act.on(tag, null), item));
        return done
                ? "redirect:/concerns/%s/publication".formatted(id)
                : parts.publication(visit, id.toString(), form, model);
    }

    private static void named(String act, Runnable doing) {
        try {
            doing.run();
        } catch (Refusal refusal) {
            var problem = refusal.problem();
            throw new Refusal(problem.with(problem.fields().stream()
                    .map(field -> new Problem.Field(CaseActs.fieldOnThePage(act, field.field()), field.message()))
                    .toList()));
        }
    }

    private static String back(UUID id, String act) {
        return switch (act) {
            case "question", "notes" -> "/concerns/%s/letter".formatted(id);
            case "announcement", "official-dates", "disputes" -> "/concerns/%s/publication".formatted(id);
            default -> "/concerns/" + id;
        };
    }

    private String shown(Visit visit, UUID id, String act, Form form, Model model) {
        return switch (act) {
            case "question", "notes" -> parts.letter(visit, id.toString(), form, model);
            case "announcement", "official-dates", "disputes" -> parts.publication(visit, id.toString(), form, model);
            default -> page.show(visit, id.toString(), form, model);
        };
    }
}
