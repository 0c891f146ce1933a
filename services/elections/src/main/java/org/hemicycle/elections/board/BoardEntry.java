package org.hemicycle.elections.board;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hemicycle.elections.ballot.Tracker;
import org.hemicycle.platform.merkle.Hash;
import org.hemicycle.tally.json.Canonical;

/** A line of the board, as the published record has it. */
public record BoardEntry(Kind kind, String tracker, int batch) {

    /** What it says of a tracker. */
    public enum Kind {
        CAST,
        SUPERSEDED
    }

    static BoardEntry of(Kind kind, Tracker tracker, int batch) {
        return new BoardEntry(kind, tracker.hex(), batch);
    }

    public Map<String, Object> fields() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("kind", kind.name());
        fields.put("tracker", tracker);
        fields.put("batch", batch);
        return fields;
    }

    /** Of the RFC 8785 bytes: the same leaf that an offline verifier computes. */
    Hash leaf() {
        return Hash.leaf(Canonical.bytes(fields()));
    }
}
