package org.hemicycle.acceptance.crash;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What the nemesis will do: drawn from a seed, so that a run can be repeated. Every named crash point is in it. */
final class KillPlan {

    private static final List<String> MEMBERSHIP_POINTS = List.of(
            "relay.before-send",
            "relay.after-position-before-acks",
            "relay.after-send-before-mark",
            "engine.before-commit",
            "http.after-commit-before-reply");
    private static final List<String> IDENTITY_POINTS =
            List.of("inbox.after-store-before-acknowledge", "inbox.after-effect-before-commit", "inbox.after-effect");

    private static final List<String> ELECTIONS_POINTS = List.of(
            "box.before-cast",
            "box.after-cast",
            "relay.after-send-before-mark",
            "engine.before-commit",
            "http.after-commit-before-reply",
            "inbox.after-effect-before-commit");

    private static final int EACH_POINT = 2;
    private static final int LATEST_PASSING = 5;
    private static final int ANYWHERE = 3;
    private static final int SERVERS = 4;

    private KillPlan() {}

    static List<String> points() {
        return Stream.of(MEMBERSHIP_POINTS, IDENTITY_POINTS, ELECTIONS_POINTS)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    static List<PlannedKill> drawn(Random seeded) {
        var kills = new ArrayList<PlannedKill>();
        for (var n = 0; n < EACH_POINT; n++) {
            MEMBERSHIP_POINTS.forEach(point -> kills.add(at("membership", point, seeded)));
            IDENTITY_POINTS.forEach(point -> kills.add(at("identity", point, seeded)));
            ELECTIONS_POINTS.forEach(point -> kills.add(at("elections", point, seeded)));
        }
        kills.addAll(Collections.nCopies(ANYWHERE, new PlannedKill("membership", null)));
        kills.addAll(Collections.nCopies(ANYWHERE, new PlannedKill("identity", null)));
        kills.addAll(Collections.nCopies(ANYWHERE, new PlannedKill("elections", null)));
        kills.addAll(Collections.nCopies(SERVERS, new PlannedKill("postgres", null)));
        kills.addAll(Collections.nCopies(SERVERS, new PlannedKill("kafka", null)));
        Collections.shuffle(kills, seeded);
        return kills;
    }

    private static PlannedKill at(String target, String point, Random seeded) {
        return new PlannedKill(target, point + ":" + (1 + seeded.nextInt(LATEST_PASSING)));
    }
}
