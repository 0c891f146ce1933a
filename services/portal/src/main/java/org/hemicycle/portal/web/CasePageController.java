package org.hemicycle.portal.web;

import java.util.UUID;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.house.Bearer;
import org.hemicycle.portal.house.Panels;
import org.hemicycle.portal.response.Cases;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Cases as everybody reads them: only what was announced. */
@Controller
@RequestMapping("/response-cases")
class CasePageController {

    private final Cases cases;
    private final Panels panels;

    CasePageController(Cases cases, Panels panels) {
        this.cases = cases;
        this.panels = panels;
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping
    String list(@RequestParam(defaultValue = "0") int offset, Model model) {
        model.addAttribute("pages", panels.now(() -> cases.announced(Math.max(0, offset))));
        return "case-pages";
    }

    /** Asked in nobody's name, whoever reads: so it shows to officers what it shows to all. */
    @MayCall(MayCall.ANYONE)
    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        var papers = panels.begin(() -> cases.papers(Bearer.NOBODY, id.toString()));
        model.addAttribute("page", cases.page(id.toString()));
        model.addAttribute("papers", papers.panel());
        return "case-page";
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/{id}/documents/{document}")
    ResponseEntity<byte[]> copy(@PathVariable UUID id, @PathVariable UUID document) {
        var paper = cases.papers(Bearer.NOBODY, id.toString()).stream()
                .filter(each -> each.id().equals(document.toString()))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Files.saved(
                cases.copy(Bearer.NOBODY, id.toString(), document),
                paper.title(),
                paper.latest().mediaType());
    }
}
