package org.hemicycle.tally.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.hemicycle.tally.ballot.Candidates;
import org.hemicycle.tally.json.Node;
import org.hemicycle.tally.number.Fraction;
import org.hemicycle.tally.result.Ranking;
import org.jspecify.annotations.Nullable;

/** The totals and matrices of a published result, as far as the edition holds them. */
record PublishedSums(Node result, Candidates candidates) {

    List<Fraction> totals() {
        var totals = new ArrayList<Fraction>();
        for (var name : candidates.names()) {
            totals.add(Fraction.of(result.field("totals").field(name).number()));
        }
        return totals;
    }

    Ranking ranking() {
        var groups = new ArrayList<List<Integer>>();
        var seen = new HashSet<Integer>();
        for (var place : result.field("ranking").list()) {
            var group = new ArrayList<Integer>();
            for (var name : place.isList() ? place.list() : List.of(place)) {
                int candidate = candidates
                        .number(name.text())
                        .orElseThrow(() -> name.wrong("no candidate is called \"%s\"".formatted(name.text())));
                if (!seen.add(candidate)) {
                    throw name.wrong("%s is ranked twice".formatted(name.text()));
                }
                group.add(candidate);
            }
            groups.add(group);
        }
        if (seen.size() != candidates.size()) {
            throw result.field("ranking").wrong("not every candidate is ranked");
        }
        return new Ranking(groups);
    }

    Fraction controlSum() {
        return Fraction.of(result.field("controlSum").number());
    }

    long @Nullable [][] rankCounts() {
        if (!result.has("rankCounts") || result.field("rankCounts").isNull()) {
            return null;
        }
        var counts = new long[candidates.size()][candidates.size()];
        for (int candidate = 0; candidate < counts.length; candidate++) {
            var row =
                    result.field("rankCounts").field(candidates.name(candidate)).list();
            for (int rank = 0; rank < Math.min(row.size(), counts.length); rank++) {
                counts[candidate][rank] = count(row.get(rank));
            }
        }
        return counts;
    }

    long @Nullable [][] pairwise() {
        if (!result.has("pairwise") || result.field("pairwise").isNull()) {
            return null;
        }
        var counts = new long[candidates.size()][candidates.size()];
        for (int one = 0; one < counts.length; one++) {
            var row = result.field("pairwise").field(candidates.name(one));
            for (int other = 0; other < counts.length; other++) {
                counts[one][other] = one == other ? 0 : count(row.field(candidates.name(other)));
            }
        }
        return counts;
    }

    long ballots(String kind) {
        return count(result.field("ballots").field(kind));
    }

    private static long count(Node node) {
        return node.whole(0, Integer.MAX_VALUE);
    }
}
