package org.hemicycle.platform.checkpoint;

import java.time.Duration;
import java.time.InstantSource;
import org.hemicycle.platform.ledger.Log;
import org.hemicycle.platform.note.Checkpoint;
import org.hemicycle.platform.note.MalformedNote;
import org.hemicycle.platform.note.NoteSignature;
import org.hemicycle.platform.note.NoteType;
import org.hemicycle.platform.note.SignedNote;
import org.hemicycle.platform.web.Refused;
import org.springframework.transaction.annotation.Transactional;

/** Takes a witness's signature under a checkpoint, after verifying it. */
@Transactional
public class Cosigning {

    /** How far a witness's clock may be ahead of ours. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final Checkpoints checkpoints;
    private final CheckpointTable table;
    private final CheckpointKeys keys;
    private final InstantSource realTime;

    Cosigning(Checkpoints checkpoints, CheckpointTable table, CheckpointKeys keys, InstantSource realTime) {
        this.checkpoints = checkpoints;
        this.table = table;
        this.keys = keys;
        this.realTime = realTime;
    }

    /** Stores the signatures of known witnesses in the note; answers with the checkpoint as it is signed now. */
    public SignedNote add(Log log, String text) {
        var submitted = Submitted.parse(text);
        var size = submitted.checkpoint().size();
        if (!ours(log, size).text().equals(submitted.note().text())) {
            throw new Refused(409, "This is not the checkpoint that was signed here for %d entries".formatted(size));
        }
        var made = submitted.note().by(keys.witnesses());
        if (made.isEmpty()) {
            throw Refused.field("note", "bears no signature of a witness known here");
        }
        made.forEach(signature -> requireValid(submitted.note(), signature));
        made.forEach(signature -> table.sign(log, size, signature, true));
        return ours(log, size);
    }

    private SignedNote ours(Log log, long size) {
        return checkpoints
                .of(log, size)
                .orElseThrow(() -> Refused.notFound("A checkpoint of %d entries".formatted(size)));
    }

    private void requireValid(SignedNote note, NoteSignature signature) {
        if (keys.witnesses().stream().noneMatch(key -> key.verifies(note.text(), signature))) {
            throw Refused.field("note", "bears a signature of %s that is not valid".formatted(signature.keyName()));
        }
        var latest = realTime.instant().plus(TOLERANCE).getEpochSecond();
        if (NoteType.secondsOf(signature) > latest) {
            throw Refused.field("note", "was signed by %s in the future".formatted(signature.keyName()));
        }
    }

    private record Submitted(SignedNote note, Checkpoint checkpoint) {

        static Submitted parse(String text) {
            try {
                var note = SignedNote.parse(text);
                return new Submitted(note, Checkpoint.parse(note.text()));
            } catch (MalformedNote malformed) {
                throw new Refused(400, String.valueOf(malformed.getMessage()));
            }
        }
    }
}
