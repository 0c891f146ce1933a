package org.hemicycle.tally.seats;

import java.util.ArrayList;
import java.util.List;

/**
 * Seats that must stay open for groups below their floor: as many as each is short of, if a candidate of it still comes
 * and could be seated. A floor that nobody is left to fill reserves nothing (governance 17.3).
 */
record Reserve(int seats, List<String> groups) {

    static Reserve of(Committee committee, List<Integer> behind) {
        int seats = 0;
        var groups = new ArrayList<String>();
        for (int limit = 0; limit < committee.limits().size(); limit++) {
            for (var group : committee.limits().get(limit).groups()) {
                int wanted = committee.limits().get(limit).min(group) - committee.members(limit, group);
                if (wanted > 0 && somebodyComes(committee, limit, group, behind)) {
                    seats += wanted;
                    groups.add(group + " still lacks " + wanted);
                }
            }
        }
        return new Reserve(seats, groups);
    }

    String reason(int open) {
        return "%d seats would be left, and %s".formatted(open, String.join(", ", groups));
    }

    private static boolean somebodyComes(Committee committee, int limit, String group, List<Integer> behind) {
        return behind.stream()
                .anyMatch(
                        candidate -> committee.isOf(candidate, limit, group) && committee.fullGroup(candidate) == null);
    }
}
