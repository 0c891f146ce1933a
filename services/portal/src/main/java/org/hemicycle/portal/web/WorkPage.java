package org.hemicycle.portal.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hemicycle.portal.house.Neighbour;
import org.hemicycle.portal.house.Panel;
import org.hemicycle.portal.house.Panels;
import org.hemicycle.portal.members.Register;
import org.hemicycle.portal.people.Colleagues;
import org.hemicycle.portal.response.Cases;
import org.hemicycle.portal.session.Visit;
import org.hemicycle.portal.work.Approvals;
import org.hemicycle.portal.work.Work;
import org.hemicycle.portal.work.WorkFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the list of work: each service's steps and its counts, and names for cases and people. */
@Component
class WorkPage {

    private final Work work;
    private final Approvals approvals;
    private final CaseNames names;
    private final Colleagues colleagues;
    private final Cases cases;
    private final Register register;
    private final Panels panels;

    WorkPage(
            Work work,
            Approvals approvals,
            CaseNames names,
            Colleagues colleagues,
            Cases cases,
            Register register,
            Panels panels) {
        this.work = work;
        this.approvals = approvals;
        this.names = names;
        this.colleagues = colleagues;
        this.cases = cases;
        this.register = register;
        this.panels = panels;
    }

    private record Coming(
            Neighbour at,
            Panels.Coming<Work.Counts> counts,
            Panels.Coming<Work.Items> items,
            Panels.Coming<List<Approvals.Approval>> approvals) {

        WorkController.Place place() {
            return new WorkController.Place(at.key(), items.panel(), approvals.panel());
        }
    }

    void fill(Visit visit, WorkFilter filter, Model model) {
        var coming = new ArrayList<Coming>();
        for (var place : filter.places()) {
            coming.add(new Coming(
                    place,
                    panels.begin(() -> work.counts(visit.bearer(), place, filter)),
                    panels.begin(() -> work.find(visit.bearer(), place, visit.person(), filter)),
                    panels.begin(() -> approvals.waiting(visit.bearer(), place))));
        }
        var today = panels.begin(register::today);
        var named = names.begin(visit);
        var reminders = panels.begin(() -> cases.reminders(visit.bearer()));
        var people = panels.begin(() -> colleagues.of(visit));
        model.addAttribute("places", coming.stream().map(Coming::place).toList());
        model.addAttribute(
                "counts", sum(coming.stream().map(each -> each.counts().panel()).toList()));
        model.addAttribute("names", named.get());
        model.addAttribute(
                "reminders", Objects.requireNonNullElse(reminders.panel().content(), List.of()));
        model.addAttribute(
                "colleagues", Objects.requireNonNullElse(people.panel().content(), Map.of()));
        model.addAttribute("now", Objects.requireNonNullElse(today.panel().content(), Instant.EPOCH));
    }

    /** Null while a service is away: a sum without it would tell somebody that nothing waits. */
    private static Work.@Nullable Counts sum(List<Panel<Work.Counts>> counts) {
        if (counts.stream().anyMatch(panel -> panel.away() != null)) {
            return null;
        }
        return counts.stream()
                .map(Panel::content)
                .reduce(Work.Counts.NONE, (sum, more) -> more == null ? sum : sum.plus(more));
    }
}
