package org.hemicycle.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** One pass over a log, from its first line to its last. Throws {@link Bad} at the first thing that is wrong. */
final class Verification {

    private final Keys keys;
    private final OlderCheckpoints older;
    private final Tree tree = new Tree();
    private final Sequences sequences = new Sequences();
    private final Stretch recorded = new Stretch();
    private final Stretch signed = new Stretch();
    private final Findings findings = new Findings();
    private String origin = "";

    Verification(Keys keys, List<Note> older) {
        this.keys = keys;
        this.older = new OlderCheckpoints(keys, older, findings);
    }

    void begin(Line.Begin begin) {
        origin = begin.origin();
        older.requireOrigin(origin);
    }

    void entry(Line.Entry entry) {
        older.check(tree, origin);
        var expected = tree.size();
        if (entry.position() > expected) {
            throw new Bad("position %d: the entry is missing, the next one stands at %d, %s"
                    .formatted(expected, entry.position(), id(entry)));
        }
        var where = "position %d, %s".formatted(entry.position(), id(entry));
        if (entry.position() < expected) {
            throw new Bad(where + ": a second entry at a position that was given before");
        }
        tree.add(leaf(entry, where));
        recorded.add(expected, where);
        signed.add(expected, where);
        older.add(expected, where);
    }

    private byte[] leaf(Line.Entry entry, String where) {
        if (entry.content() == null) {
            throw new Bad("position %d: the entry is gone, only its leaf hash is left".formatted(entry.position()));
        }
        var leaf = Sha256.leaf(entry.content().getBytes(UTF_8));
        if (!Arrays.equals(leaf, entry.leaf())) {
            throw new Bad(where + ": the content was changed, it does not have the leaf hash that was recorded");
        }
        var event = Json.object(entry.content());
        if (!Objects.equals(event.get("id"), entry.id())) {
            throw new Bad(where + ": the content is that of another entry, id " + event.get("id"));
        }
        sequences.require(event, where);
        return leaf;
    }

    void head(Line.Head head) {
        requireReached(head.size(), "there were %d entries when it was recorded");
        if (!Arrays.equals(tree.root(), head.root())) {
            throw new Bad(recorded.firstSuspect("the tree recorded for %d entries is another".formatted(head.size())));
        }
        recorded.isGood();
    }

    void checkpoint(Note note) {
        keys.require(note);
        if (!note.origin().equals(origin)) {
            throw new Bad("the checkpoint of %d entries is of another log, %s".formatted(note.size(), note.origin()));
        }
        requireReached(note.size(), "a signed checkpoint counts %d entries");
        if (!Arrays.equals(tree.root(), note.root())) {
            throw new Bad(signed.firstSuspect(
                    "the signed checkpoint of %d entries is of another tree".formatted(note.size())));
        }
        recorded.isGood();
        signed.isGood();
        findings.matched(note, keys);
    }

    /** Whether all is well is known only now. */
    Findings end() {
        older.check(tree, origin);
        older.requireAllReached(tree);
        findings.requireVouched(signed, keys);
        return findings.withReport(origin, tree, signed);
    }

    private void requireReached(long size, String sentence) {
        if (size > tree.size()) {
            throw new Bad("position %d: the entry is missing, %s".formatted(tree.size(), sentence.formatted(size)));
        }
        if (size < tree.size()) {
            throw new Malformed("what was recorded for %d entries stands in the wrong place".formatted(size));
        }
    }

    private static String id(Line.Entry entry) {
        return "id " + (entry.id() == null ? "unknown" : entry.id());
    }
}
