package org.hemicycle.tally.seats;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether the order of tied candidates changes who is elected. Only then a tie is broken. */
final class Orders {

    /** Up to so many tied candidates every order is tried; more of them must be told apart unless all are seated. */
    private static final int TRIED = 6;

    private final Committee committee;
    private final List<Integer> behind;
    private final Set<Set<Integer>> results = new HashSet<>();

    private Orders(Committee committee, List<Integer> behind) {
        this.committee = committee;
        this.behind = behind;
    }

    static boolean matter(Committee committee, List<Integer> tied, List<Integer> behind) {
        if (committee.open() == 0 || tied.size() == 1) {
            return false;
        }
        var orders = new Orders(committee, behind);
        if (tied.size() > TRIED) {
            var elected = orders.elected(tied);
            return !elected.isEmpty() && elected.size() < tied.size();
        }
        orders.permute(new ArrayList<>(), new ArrayList<>(tied));
        return orders.results.size() > 1;
    }

    private void permute(List<Integer> order, List<Integer> rest) {
        if (rest.isEmpty()) {
            results.add(elected(order));
        }
        for (int position = 0; position < rest.size() && results.size() < 2; position++) {
            order.add(rest.remove(position));
            permute(order, rest);
            rest.add(position, order.remove(order.size() - 1));
        }
    }

    private Set<Integer> elected(List<Integer> order) {
        var trial = committee.copy();
        var elected = new HashSet<Integer>();
        for (int turn = 0; turn < order.size(); turn++) {
            var later = new ArrayList<>(order.subList(turn + 1, order.size()));
            later.addAll(behind);
            if (trial.judge(order.get(turn), later).outcome() == Outcome.ELECTED) {
                trial.seat(order.get(turn));
                elected.add(order.get(turn));
            }
        }
        return elected;
    }
}
