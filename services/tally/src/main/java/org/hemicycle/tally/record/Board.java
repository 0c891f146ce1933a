package org.hemicycle.tally.record;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hemicycle.tally.json.Canonical;
import org.hemicycle.tally.json.Node;

/** The append-only board: trackers of sealed ballots as they came in, and marks on those a later ballot superseded. */
record Board(Node node) {

    private static final Set<String> FIELDS = Set.of("kind", "tracker", "batch");

    /** What an entry says of a tracker. */
    enum Kind {
        CAST,
        SUPERSEDED
    }

    Check check() {
        var wrong = new ArrayList<String>();
        counted(wrong);
        var entries = node.field("entries").list();
        if (node.field("size").whole(0, Integer.MAX_VALUE) != entries.size()) {
            wrong.add("its size is not the number of its entries");
        }
        var root = Sha256.hex(Merkle.root(entries.stream().map(Canonical::bytes).toList()));
        if (!root.equals(node.field("root").text())) {
            wrong.add("its root is " + root);
        }
        return Check.of(
                Step.BOARD,
                wrong.isEmpty(),
                "%d entries give the published Merkle root %s.".formatted(entries.size(), root),
                "The board does not hold: %s.".formatted(String.join("; ", wrong)));
    }

    /** How many ballots are to be counted. */
    int counted() {
        return counted(new ArrayList<>());
    }

    private int counted(List<String> wrong) {
        var cast = new LinkedHashSet<String>();
        var superseded = new LinkedHashSet<String>();
        for (var entry : node.field("entries").list()) {
            entry.object(FIELDS);
            var tracker = entry.field("tracker").text();
            boolean fine = entry.field("kind").oneOf(Kind.class) == Kind.CAST
                    ? cast.add(tracker)
                    : cast.contains(tracker) && superseded.add(tracker);
            if (!fine) {
                wrong.add("line %d repeats a tracker or supersedes none".formatted(entry.line()));
            }
        }
        return cast.size() - superseded.size();
    }
}
