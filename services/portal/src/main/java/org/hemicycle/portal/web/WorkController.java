package org.hemicycle.portal.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.admission.Admissions;
import org.hemicycle.portal.house.Neighbour;
import org.hemicycle.portal.house.Panel;
import org.hemicycle.portal.house.Panels;
import org.hemicycle.portal.session.Visit;
import org.hemicycle.portal.work.Work;
import org.hemicycle.portal.work.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for the reader, service by service: one that is away hides its own steps alone. */
@Controller
class WorkController {

    /** One service's part of the page. */
    record Place(String key, Panel<Work.Items> items, Panel<List<Work.Approval>> approvals) {}

    private final Work work;
    private final Admissions admissions;
    private final Panels panels;

    WorkController(Work work, Admissions admissions, Panels panels) {
        this.work = work;
        this.admissions = admissions;
        this.panels = panels;
    }

    @MayCall(MayCall.SIGNED_IN)
    @GetMapping("/work")
    String work(
            Visit visit,
            @RequestParam(defaultValue = "all") String whose,
            @RequestParam(required = false) @Nullable String due,
            @RequestParam(defaultValue = "0") int offset,
            Model model) {
        var filter =
                new Work.Filter(whose, due == null || due.isBlank() ? null : due + "T23:59:59Z", Math.max(0, offset));
        var counts = Arrays.stream(WorkItem.places())
                .map(place -> panels.begin(() -> work.counts(visit.bearer(), place, visit.person())))
                .toList();
        var names = panels.begin(() -> visit.is("secretariat") ? admissions.countries(visit.bearer()) : Map.of());
        model.addAttribute("places", places(visit, filter));
        model.addAttribute("names", names.panel());
        model.addAttribute(
                "counts", sum(counts.stream().map(Panels.Coming::panel).toList()));
        model.addAttribute("whose", whose);
        model.addAttribute("due", due == null ? "" : due);
        return "work";
    }

    /** Null while a service is away: a sum without it would tell somebody that nothing waits. */
    private static Work.@Nullable Counts sum(List<Panel<Work.Counts>> counts) {
        if (counts.stream().anyMatch(panel -> panel.away() != null)) {
            return null;
        }
        return counts.stream()
                .map(Panel::content)
                .reduce(new Work.Counts(0, 0, 0), (sum, more) -> more == null ? sum : sum.plus(more));
    }

    private List<Place> places(Visit visit, Work.Filter filter) {
        record Coming(Neighbour at, Panels.Coming<Work.Items> items, Panels.Coming<List<Work.Approval>> approvals) {}
        var coming = new ArrayList<Coming>();
        for (var place : WorkItem.places()) {
            coming.add(new Coming(
                    place,
                    panels.begin(() -> work.find(visit.bearer(), place, visit.person(), filter)),
                    panels.begin(() -> work.approvals(visit.bearer(), place))));
        }
        return coming.stream()
                .map(each -> new Place(
                        each.at().key(), each.items().panel(), each.approvals().panel()))
                .toList();
    }

    @MayCall(MayCall.SIGNED_IN)
    @PostMapping("/work/{place}/{id}/claim")
    String claim(
            Visit visit,
            @PathVariable String place,
            @PathVariable String id,
            @RequestParam String tag,
            @RequestParam(defaultValue = "") String back) {
        work.claim(visit.bearer(), Places.of(place), id, tag);
        return "redirect:" + Places.back(back);
    }

    @MayCall(MayCall.SIGNED_IN)
    @PostMapping("/work/{place}/{id}/release")
    String release(
            Visit visit,
            @PathVariable String place,
            @PathVariable String id,
            @RequestParam String tag,
            @RequestParam(defaultValue = "") String back) {
        work.release(visit.bearer(), Places.of(place), id, tag);
        return "redirect:" + Places.back(back);
    }
}
