package org.hemicycle.portal.web;

import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.admission.Admissions;
import org.hemicycle.portal.frame.Form;
import org.hemicycle.portal.house.Panels;
import org.hemicycle.portal.session.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Files of governments that ask to join. */
@Controller
class AdmissionController {

    private final Admissions admissions;
    private final AdmissionPage page;
    private final Panels panels;

    AdmissionController(Admissions admissions, AdmissionPage page, Panels panels) {
        this.admissions = admissions;
        this.page = page;
        this.panels = panels;
    }

    @MayCall(MayCall.SIGNED_IN)
    @GetMapping("/admissions")
    String list(Visit visit, Model model) {
        model.addAttribute("files", panels.now(() -> admissions.all(visit.bearer())));
        return "admissions";
    }

    @MayCall(MayCall.SIGNED_IN)
    @GetMapping("/admissions/{id}")
    String one(
            Visit visit,
            @PathVariable String id,
            @RequestParam(name = "scan-missing", required = false) @Nullable String scanMissing,
            Model model) {
        model.addAttribute("scanMissing", scanMissing != null);
        return page.show(visit, id, Form.empty(), model);
    }
}
