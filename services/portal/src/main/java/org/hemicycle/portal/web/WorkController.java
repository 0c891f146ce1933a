package org.hemicycle.portal.web;

import java.util.List;
import java.util.Map;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.house.Panel;
import org.hemicycle.portal.session.Visit;
import org.hemicycle.portal.work.Approvals;
import org.hemicycle.portal.work.Work;
import org.hemicycle.portal.work.WorkFilter;
import org.hemicycle.portal.work.WorkItem;
import org.hemicycle.portal.work.WorkViews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for the reader, service by service: one that is away hides its own steps alone. */
@Controller
class WorkController {

    /** One service's part of the page. */
    record Place(String key, Panel<Work.Items> items, Panel<List<Approvals.Approval>> approvals) {}

    /** Kinds of procedure, to choose from. */
    private static final List<String> KINDS = List.of(
            "admission",
            "letter-reply",
            "withdrawal",
            "member-below-minimum",
            "candidacy",
            "government-election",
            "co-chair-election",
            "civil-society-selection",
            "secret-round",
            "resolution",
            "written-procedure",
            "response-case",
            "case-clock",
            "document-review",
            "process-matter");

    private final WorkPage page;
    private final WorkViews views;

    WorkController(WorkPage page, WorkViews views) {
        this.page = page;
        this.views = views;
    }

    @MayCall(MayCall.SIGNED_IN)
    @GetMapping("/work")
    String work(
            Visit visit,
            @RequestParam(required = false) @Nullable String whose,
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String about,
            @RequestParam(required = false) @Nullable String due,
            @RequestParam(defaultValue = "0") int offset,
            Model model) {
        var filter = WorkFilter.of(whose, place, kind, about, due, offset);
        page.fill(visit, filter, model);
        model.addAttribute("filter", filter);
        model.addAttribute("whose", WorkFilter.WHOSE);
        model.addAttribute("kinds", KINDS);
        model.addAttribute("services", WorkItem.places());
        model.addAttribute("views", views.of(visit.person()));
        return "work";
    }

    @MayCall(MayCall.SIGNED_IN)
    @PostMapping("/work/views")
    String save(Visit visit, @RequestParam Map<String, String> typed) {
        var filter = WorkFilter.of(
                typed.get("whose"), typed.get("place"), typed.get("kind"), typed.get("about"), typed.get("due"), 0);
        var name = typed.getOrDefault("name", "").strip();
        var query = filter.query();
        if (!name.isEmpty() && name.length() <= 60 && query.length() <= 500) {
            views.save(visit.person(), new WorkViews.View(name, query));
        }
        return "redirect:/work?" + query;
    }

    @MayCall(MayCall.SIGNED_IN)
    @PostMapping("/work/views/forgotten")
    String forget(Visit visit, @RequestParam String name) {
        views.forget(visit.person(), name);
        return "redirect:/work";
    }
}
