package org.hemicycle.verifier;

import org.jspecify.annotations.Nullable;

/** What a whole pass found out about a log that is as it was. */
final class Findings {

    private int checkpoints;
    private @Nullable Note newest;
    private @Nullable Note witnessed;
    private String report = "";

    /** A checkpoint whose tree is the log's. */
    void matched(Note note, Keys keys) {
        checkpoints++;
        if (newest == null || note.size() >= newest.size()) {
            newest = note;
        }
        if (keys.witness(note).isPresent() && (witnessed == null || note.size() >= witnessed.size())) {
            witnessed = note;
        }
    }

    /** Nobody would notice a log that was made up, if no checkpoint had to be right. */
    void requireVouched(Stretch unsigned, Keys keys) {
        if (newest == null && !unsigned.isEmpty()) {
            throw new Bad(unsigned.first() + ": nothing vouches for it, there is no signed checkpoint");
        }
        if (!keys.witnesses().isEmpty() && witnessed == null) {
            throw new Bad("no checkpoint bears a signature of the witness given");
        }
    }

    Findings withReport(String origin, Tree tree, Stretch unsigned) {
        var lines = new StringBuilder("%s: %d entries, as they were recorded. Root %s%n"
                .formatted(origin, tree.size(), Base64Text.of(tree.root())));
        if (newest != null) {
            lines.append("Signed: the first %d entries, %d checkpoints.%n".formatted(newest.size(), checkpoints));
        }
        if (witnessed != null) {
            lines.append("Witnessed: the first %d entries.%n".formatted(witnessed.size()));
        }
        if (!unsigned.isEmpty()) {
            lines.append("Not signed yet: from %s on.%n".formatted(unsigned.first()));
        }
        report = lines.toString();
        return this;
    }

    String report() {
        return report;
    }

    /** The newest checkpoint in the log; null: it is empty. */
    @Nullable
    Note newest() {
        return newest;
    }
}
