package org.hemicycle.portal.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemicycle.portal.act.Ask;
import org.hemicycle.portal.act.Asked;
import org.hemicycle.portal.act.Asked.Refilled;
import org.hemicycle.portal.election.Election;
import org.hemicycle.portal.election.ElectionAsks;
import org.hemicycle.portal.election.ElectionFiles;
import org.hemicycle.portal.election.Elections;
import org.hemicycle.portal.frame.Form;
import org.hemicycle.portal.house.Panel;
import org.hemicycle.portal.session.Visit;
import org.jspecify.annotations.Nullable;

/** Every act that a reader may ask for on the desk of an election. */
final class DeskAsks {

    /** What waits for a second person, by the act on the desk that asked for it. */
    private static final Map<String, String> ACTS = Map.of(
            "freeze", "freeze-roll",
            "opening", "open-ballot",
            "early-close", "close-ballot-early",
            "cancellation", "cancel-election",
            "publication", "publish-result",
            "succession", "fill-vacancy",
            "decision", "decide-challenge",
            "appeal-decision", "decide-roll-appeal");

    private DeskAsks() {}

    /** On the election itself; what waits for a second person already is not offered again. */
    static List<Asked> acts(
            Visit visit,
            Election election,
            String tag,
            Panel<Elections.Count> count,
            Set<String> waiting,
            Refilled refilled) {
        var asks = new ArrayList<Ask>();
        var known = new LinkedHashMap<String, Form>();
        if (election.state().equals("TALLIED") && visit.is("secretariat") && count.content() != null) {
            var totals = count.content().totals();
            asks.add(ElectionAsks.publication(List.copyOf(totals.keySet())));
            known.put("publication", prefilled(totals));
        }
        asks.addAll(ElectionAsks.of(election, visit::is));
        asks.removeIf(ask -> waiting.contains(ACTS.getOrDefault(ask.name(), "")));
        return Asked.on(address(election), tag, asks, refilled.with(known));
    }

    private static Form prefilled(Map<String, String> totals) {
        return new Form(totals.entrySet().stream()
                .collect(Collectors.toMap(each -> "totals." + each.getKey(), each -> List.of(each.getValue()))));
    }

    /** By the appeal's id. */
    static Map<String, Asked> appeals(
            Visit visit, Election election, Panel<List<ElectionFiles.Appeal>> appeals, String tag, Refilled refilled) {
        var asks = new LinkedHashMap<String, Asked>();
        if (visit.is("secretariat") && election.state().equals("ROLL_FROZEN")) {
            Objects.requireNonNullElse(appeals.content(), List.<ElectionFiles.Appeal>of()).stream()
                    .filter(ElectionFiles.Appeal::isOpen)
                    .forEach(each -> asks.put(
                            each.id(),
                            Asked.on(
                                            address(election) + "/appeals/" + each.id(),
                                            tag,
                                            List.of(ElectionAsks.appeal()),
                                            refilled)
                                    .getFirst()));
        }
        return asks;
    }

    /** By the challenge's number. */
    static Map<Integer, Asked> challenges(
            Visit visit, Election election, Set<String> waiting, String tag, Refilled refilled) {
        var asks = new LinkedHashMap<Integer, Asked>();
        if (visit.is("co-chair") && !waiting.contains("decide-challenge")) {
            election.contested().stream()
                    .filter(Election.Challenge::isOpen)
                    .forEach(each -> asks.put(
                            each.number(),
                            Asked.on(
                                            address(election) + "/challenges/" + each.number(),
                                            tag,
                                            List.of(ElectionAsks.decision()),
                                            refilled)
                                    .getFirst()));
        }
        return asks;
    }

    static @Nullable Asked proof(Visit visit, Election election, String tag, Refilled refilled) {
        return visit.is("secretariat")
                ? Asked.on(address(election), tag, List.of(ReminderProof.ASK), refilled)
                        .getFirst()
                : null;
    }

    private static String address(Election election) {
        return "/elections/" + election.id() + "/desk";
    }
}
