package org.hemicycle.tally.roll;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** A roll as frozen: every member once, in the order of their names. */
public record Roll(List<RollEntry> entries) {

    public Roll {
        entries =
                entries.stream().sorted(Comparator.comparing(RollEntry::member)).toList();
        var seen = new HashSet<String>();
        for (var entry : entries) {
            if (!seen.add(entry.member())) {
                throw new IllegalArgumentException(entry.member() + " stands on the roll twice");
            }
        }
    }

    public long size() {
        return entries.stream().filter(RollEntry::eligible).count();
    }

    /** Why a member may vote or not; who is not on the roll may not. */
    public RollEntry mayVote(String member) {
        return entries.stream()
                .filter(entry -> entry.member().equals(member))
                .findFirst()
                .orElseGet(() -> new RollEntry(member, false, "not on the roll"));
    }
}
