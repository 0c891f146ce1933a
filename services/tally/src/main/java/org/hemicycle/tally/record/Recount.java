package org.hemicycle.tally.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hemicycle.tally.json.Canonical;
import org.hemicycle.tally.json.JsonWriter;
import org.hemicycle.tally.json.Node;
import org.jspecify.annotations.Nullable;

/** The auditors' way: counts the ballots again and compares the whole result, field by field. */
record Recount(ElectionRecord election, SortedBallots ballots) {

    List<Check> checks() {
        var document = election.count().document(ballots.list());
        var differing = differing(document);
        return List.of(
                Check.of(
                        Step.COUNT,
                        differing.isEmpty(),
                        "%d ballots, counted again by %s, give the published result to the letter."
                                .formatted(ballots.size(), election.method().code()),
                        "Counted again, the ballots give another result: %s.".formatted(String.join(", ", differing))),
                controlSum(document),
                allocation(differing));
    }

    private Check controlSum(Map<String, @Nullable Object> document) {
        return Check.of(
                Step.CONTROL_SUM,
                same("controlSum", document.get("controlSum")),
                "The control sum %s holds.".formatted(document.get("controlSum")),
                "The control sum is %s.".formatted(document.get("controlSum")));
    }

    private static Check allocation(List<String> differing) {
        var parts = List.of("elected", "outcomes", "deviations");
        return Check.of(
                Step.ALLOCATION,
                differing.stream().noneMatch(parts::contains),
                "The seats follow from the totals and the limits.",
                "The seats do not follow from the totals and the limits: see elected, outcomes, deviations.");
    }

    private List<String> differing(Map<String, @Nullable Object> document) {
        var published = election.result().object();
        var differing = new ArrayList<String>();
        document.forEach((name, value) -> {
            if (!published.containsKey(name) || !same(name, value)) {
                differing.add(name);
            }
        });
        published.keySet().stream().filter(name -> !document.containsKey(name)).forEach(differing::add);
        return differing;
    }

    private boolean same(String name, @Nullable Object value) {
        var published = election.result().object().get(name);
        return published != null && Arrays.equals(bytes(published), Canonical.bytes(Arrays.asList(value)));
    }

    private static byte[] bytes(Node node) {
        return Canonical.bytes(Arrays.asList(JsonWriter.plainValue(node)));
    }
}
