package org.hemicycle.verifier;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Checkpoints somebody kept from before: whoever rewrote the log cannot have changed these. */
final class OlderCheckpoints {

    private final Keys keys;
    private final Deque<Note> waiting;
    private final Findings findings;
    private final Stretch sinceLast = new Stretch();

    OlderCheckpoints(Keys keys, List<Note> notes, Findings findings) {
        this.keys = keys;
        this.findings = findings;
        this.waiting = new ArrayDeque<>(
                notes.stream().sorted(Comparator.comparingLong(Note::size)).toList());
        notes.forEach(this::requireTrusted);
    }

    private void requireTrusted(Note note) {
        keys.require(note);
        if (!keys.witnesses().isEmpty() && keys.witness(note).isEmpty()) {
            throw new Bad("the older checkpoint of %d entries bears no signature of the witness given"
                    .formatted(note.size()));
        }
    }

    void requireOrigin(String origin) {
        waiting.forEach(note -> {
            if (!note.origin().equals(origin)) {
                throw new Malformed("the older checkpoint is of another log, " + note.origin());
            }
        });
    }

    void add(long position, String where) {
        sinceLast.add(position, where);
    }

    /** Compares the log as far as it was read with those of its size. */
    void check(Tree tree, String origin) {
        while (!waiting.isEmpty() && waiting.peek().size() == tree.size()) {
            var note = waiting.remove();
            if (!Arrays.equals(tree.root(), note.root())) {
                throw new Bad(sinceLast.firstSuspect("%s does not continue the older checkpoint of %d entries%s"
                        .formatted(origin, note.size(), witnessed(note))));
            }
            sinceLast.isGood();
            findings.matched(note, keys);
        }
    }

    void requireAllReached(Tree tree) {
        if (!waiting.isEmpty()) {
            var note = waiting.remove();
            throw new Bad("position %d: the entry is missing, the older checkpoint%s counts %d entries"
                    .formatted(tree.size(), witnessed(note), note.size()));
        }
    }

    private String witnessed(Note note) {
        return keys.witness(note)
                .map(witness -> ", witnessed by %s at %s,".formatted(witness.name(), witness.at()))
                .orElse("");
    }
}
