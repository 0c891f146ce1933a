package org.hemicycle.tally.record;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.tally.ballot.Candidates;
import org.hemicycle.tally.count.Absent;
import org.hemicycle.tally.count.SinceFreeze;
import org.hemicycle.tally.json.Node;

/** Reads from a record what came to light after its configuration was frozen. */
record Later(Node record) {

    private static final int MOST = 1_000_000;

    SinceFreeze since() {
        var seed = record.has("seed") ? Optional.of(record.field("seed").text()) : Optional.<String>empty();
        return new SinceFreeze(seed, new Absent(names("withdrawn"), names("declined")), runOff());
    }

    private Set<String> names(String field) {
        var names = new HashSet<String>();
        if (record.has(field)) {
            for (var name : record.field(field).list()) {
                names.add(candidate(name.text(), name));
            }
        }
        return names;
    }

    private Map<String, Long> runOff() {
        var votes = new HashMap<String, Long>();
        if (record.has("runOff")) {
            record.field("runOff")
                    .object()
                    .forEach((name, count) -> votes.put(candidate(name, count), (long) count.whole(0, MOST)));
        }
        return votes;
    }

    private String candidate(String name, Node at) {
        if (candidates().number(name).isEmpty()) {
            throw at.wrong("\"%s\" is no candidate".formatted(name));
        }
        return name;
    }

    private Candidates candidates() {
        return new FrozenCount(record.field("configuration"), SinceFreeze.of(Optional.empty(), Set.of())).candidates();
    }
}
