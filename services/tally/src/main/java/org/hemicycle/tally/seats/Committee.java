package org.hemicycle.tally.seats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.tally.ballot.Candidates;
import org.jspecify.annotations.Nullable;

/** The committee as it stands during an allocation: members of each group, seats still open. */
final class Committee {

    private final Candidates candidates;
    private final List<Limit> limits;
    private final List<Map<String, Integer>> members = new ArrayList<>();
    private int open;

    Committee(Candidates candidates, List<Limit> limits, int seats) {
        this.candidates = candidates;
        this.limits = limits;
        this.open = seats;
        for (var limit : limits) {
            var count = new HashMap<String, Integer>();
            limit.groups().forEach(group -> count.put(group, limit.continuing(group)));
            members.add(count);
        }
    }

    private Committee(Committee other) {
        candidates = other.candidates;
        limits = other.limits;
        open = other.open;
        other.members.forEach(count -> members.add(new HashMap<>(count)));
    }

    Committee copy() {
        return new Committee(this);
    }

    int open() {
        return open;
    }

    List<Limit> limits() {
        return limits;
    }

    int members(int limit, String group) {
        return members.get(limit).getOrDefault(group, 0);
    }

    /** What becomes of a candidate whose turn it is, and why. Those behind are all whose turn comes later. */
    Verdict judge(int candidate, List<Integer> behind) {
        if (open == 0) {
            return new Verdict(Outcome.NOT_ELECTED, "all seats are taken");
        }
        var full = fullGroup(candidate);
        if (full != null) {
            return new Verdict(Outcome.EXCLUDED_BY_CEILING, full);
        }
        var after = copy();
        after.seat(candidate);
        var reserve = Reserve.of(after, behind);
        return after.open < reserve.seats()
                ? new Verdict(Outcome.PASSED_OVER_FLOOR, reserve.reason(after.open))
                : new Verdict(Outcome.ELECTED, "%d of the seats left".formatted(after.open));
    }

    void seat(int candidate) {
        open--;
        for (int limit = 0; limit < limits.size(); limit++) {
            var group = limits.get(limit).groupOf(candidates.name(candidate));
            if (group != null) {
                members.get(limit).merge(group, 1, Integer::sum);
            }
        }
    }

    /** Why a ceiling keeps a candidate out, or nothing. */
    @Nullable
    String fullGroup(int candidate) {
        for (int limit = 0; limit < limits.size(); limit++) {
            var group = limits.get(limit).groupOf(candidates.name(candidate));
            if (group != null && members(limit, group) >= limits.get(limit).max(group)) {
                return "%s has %d members already and may have %d"
                        .formatted(
                                group, members(limit, group), limits.get(limit).max(group));
            }
        }
        return null;
    }

    boolean isOf(int candidate, int limit, String group) {
        return group.equals(limits.get(limit).groupOf(candidates.name(candidate)));
    }
}
