package org.hemicycle.tally.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.tally.Uncountable;
import org.hemicycle.tally.ballot.Candidates;
import org.hemicycle.tally.count.Result;
import org.hemicycle.tally.number.Fraction;
import org.jspecify.annotations.Nullable;

/** What somebody published of an election: totals of some or all candidates, a ranking, or who was elected. */
record Published(Map<String, Fraction> totals, Optional<List<String>> ranking, Optional<List<String>> elected) {

    static Published read(Path file, Candidates candidates) {
        var published = PublishedFile.read(file);
        var named = new ArrayList<>(published.totals().keySet());
        published.ranking().ifPresent(named::addAll);
        published.elected().ifPresent(named::addAll);
        for (var name : named) {
            if (candidates.number(name).isEmpty()) {
                throw new Uncountable(
                        "%s: no candidate of the count is called \"%s\".".formatted(file.getFileName(), name));
            }
        }
        return published;
    }

    boolean isEmpty() {
        return totals.isEmpty() && ranking.isEmpty() && elected.isEmpty();
    }

    List<Difference> differences(Result result) {
        var differences = new ArrayList<Difference>();
        totals.forEach((name, total) -> {
            if (result.withdrawn().contains(name) || !result.total(name).equals(total)) {
                var recomputed = result.withdrawn().contains(name)
                        ? "nothing (withdrawn)"
                        : result.total(name).toString();
                differences.add(new Difference(name, total.toString(), recomputed));
            }
        });
        ranking.ifPresent(names -> compare("ranking", names, order(result, names), differences));
        elected.ifPresent(names -> compare(
                "elected",
                names.stream().sorted().toList(),
                result.seating().elected().stream().sorted().toList(),
                differences));
        return differences;
    }

    Map<String, @Nullable Object> document(List<Difference> differences) {
        var document = new LinkedHashMap<String, @Nullable Object>();
        document.put("agrees", differences.isEmpty());
        document.put("differences", differences.stream().map(Published::fields).toList());
        return document;
    }

    /** Tied candidates may stand in any order. */
    private static List<String> order(Result result, List<String> published) {
        return result.counted().ranking().groups().stream()
                .map(group -> result.candidates().names(group))
                .flatMap(group -> group.stream()
                        .sorted((one, other) -> Integer.compare(published.indexOf(one), published.indexOf(other))))
                .toList();
    }

    private static void compare(String what, List<String> published, List<String> recomputed, List<Difference> into) {
        if (!published.equals(recomputed)) {
            into.add(new Difference(what, String.join(", ", published), String.join(", ", recomputed)));
        }
    }

    private static Map<String, @Nullable Object> fields(Difference difference) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("candidate", difference.subject());
        fields.put("published", difference.published());
        fields.put("recomputed", difference.recomputed());
        return fields;
    }
}
