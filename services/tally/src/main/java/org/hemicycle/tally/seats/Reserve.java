package org.hemicycle.tally.seats;

import java.util.ArrayList;
import java.util.List;

/**
 * Seats that must stay open for groups below their floor: for each group as many as it is short of, but no more than
 * candidates of it still come and could be seated. A floor that nobody is left to fill reserves nothing.
 */
record Reserve(int seats, List<String> groups) {

    static Reserve of(Committee committee, List<Integer> behind) {
        int seats = 0;
        var groups = new ArrayList<String>();
        for (int limit = 0; limit < committee.limits().size(); limit++) {
            for (var group : committee.limits().get(limit).groups()) {
                int wanted = committee.limits().get(limit).min(group) - committee.members(limit, group);
                int reserved = wanted > 0 ? seatable(committee, limit, group, behind, wanted) : 0;
                if (reserved > 0) {
                    seats += reserved;
                    groups.add(group + " still lacks " + wanted);
                }
            }
        }
        return new Reserve(seats, groups);
    }

    String reason(int open) {
        return "%d seats would be left, and %s".formatted(open, String.join(", ", groups));
    }

    private static int seatable(Committee committee, int limit, String group, List<Integer> behind, int wanted) {
        var trial = committee.copy();
        int seated = 0;
        for (int candidate : behind) {
            if (seated < wanted && committee.isOf(candidate, limit, group) && trial.fullGroup(candidate) == null) {
                trial.seat(candidate);
                seated++;
            }
        }
        return seated;
    }
}
