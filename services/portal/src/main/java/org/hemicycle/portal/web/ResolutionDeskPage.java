package org.hemicycle.portal.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.portal.act.Ask;
import org.hemicycle.portal.act.Asked;
import org.hemicycle.portal.act.Asked.Refilled;
import org.hemicycle.portal.committee.Committee;
import org.hemicycle.portal.committee.Committees;
import org.hemicycle.portal.diagram.Diagrams;
import org.hemicycle.portal.election.ElectionFiles;
import org.hemicycle.portal.house.Bearer;
import org.hemicycle.portal.house.Neighbour;
import org.hemicycle.portal.house.Panels;
import org.hemicycle.portal.resolution.Resolution;
import org.hemicycle.portal.resolution.ResolutionAsks;
import org.hemicycle.portal.resolution.Resolutions;
import org.hemicycle.portal.resolution.VoteAsks;
import org.hemicycle.portal.session.Visit;
import org.hemicycle.portal.work.Approvals;
import org.hemicycle.portal.work.Work;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the desk of a resolution: for its secretariat, and for members who answer for their own seat. */
@Component
class ResolutionDeskPage {

    private final Resolutions resolutions;
    private final Committees committees;
    private final ElectionFiles files;
    private final Work work;
    private final Approvals secondPersons;
    private final Diagrams diagrams;
    private final Panels panels;

    ResolutionDeskPage(
            Resolutions resolutions,
            Committees committees,
            ElectionFiles files,
            Work work,
            Approvals secondPersons,
            Diagrams diagrams,
            Panels panels) {
        this.resolutions = resolutions;
        this.committees = committees;
        this.files = files;
        this.work = work;
        this.secondPersons = secondPersons;
        this.diagrams = diagrams;
        this.panels = panels;
    }

    String show(Visit visit, String id, Refilled refilled, Model model) {
        var bearer = visit.bearer();
        var steps = panels.begin(() -> work.of(bearer, Neighbour.ELECTIONS, id));
        var waiting = panels.begin(() -> secondPersons.of(bearer, Neighbour.ELECTIONS, id));
        var path = panels.begin(() -> resolutions.path(bearer, id));
        var audit = panels.begin(() -> files.audit(bearer, "resolution", id));
        var holders = holders(bearer);
        var found = resolutions.file(bearer, id);
        var resolution = found.body();
        var address = "/resolutions/" + resolution.id() + "/desk";
        var tag = String.valueOf(found.tag());
        var approvals = waiting.panel();
        var asks = Approvals.acts(approvals.content()).contains("publish-resolution")
                ? List.<Ask>of()
                : ResolutionAsks.of(resolution, visit::is, holders);
        model.addAttribute("resolution", resolution);
        model.addAttribute("steps", steps.panel());
        model.addAttribute("approvals", approvals);
        model.addAttribute("audit", audit.panel());
        model.addAttribute("asks", Asked.on(address, tag, asks, refilled));
        model.addAttribute("voteAsks", votes(visit, resolution, holders, address, tag, refilled));
        model.addAttribute("conditionAsks", conditions(visit, resolution, address, tag, refilled));
        var taken = path.panel().content();
        if (taken != null && !taken.isEmpty()) {
            model.addAttribute("drawing", diagrams.draw("elections/resolution.bpmn", taken, false, visit.locale()));
        }
        return "resolution-desk";
    }

    /** Who sits and votes today; nobody while that is not known. */
    List<String> holders(Bearer bearer) {
        var committee = panels.now(() -> committees.on(bearer, null)).content();
        return committee == null
                ? List.of()
                : committee.members().stream()
                        .filter(Committee.Sitting::votes)
                        .map(Committee.Sitting::holder)
                        .toList();
    }

    private static Map<Integer, List<Asked>> votes(
            Visit visit, Resolution resolution, List<String> holders, String address, String tag, Refilled refilled) {
        var asks = new LinkedHashMap<Integer, List<Asked>>();
        for (var vote : resolution.votes()) {
            var one = vote.isOpen() && visit.is("secretariat")
                    ? List.of(VoteAsks.closing(vote.secret(), holders))
                    : !vote.isOpen() && vote.secret() && visit.is("committee-member")
                            ? List.of(VoteAsks.disclosure())
                            : List.<Ask>of();
            asks.put(vote.number(), Asked.on(address + "/votes/" + vote.number(), tag, one, refilled));
        }
        return asks;
    }

    private static Map<Integer, List<Asked>> conditions(
            Visit visit, Resolution resolution, String address, String tag, Refilled refilled) {
        var asks = new LinkedHashMap<Integer, List<Asked>>();
        for (int at = 0; at < resolution.conditions().size(); at++) {
            var open = resolution.conditions().get(at).result() == null;
            var one = open
                            && visit.is("secretariat")
                            && List.of("PUBLISHED", "IN_FORCE").contains(resolution.state())
                    ? List.of(VoteAsks.verification(), VoteAsks.extension())
                    : List.<Ask>of();
            asks.put(at + 1, Asked.on(address + "/conditions/" + (at + 1), tag, one, refilled));
        }
        return asks;
    }
}
