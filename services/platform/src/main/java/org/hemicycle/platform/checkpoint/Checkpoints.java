package org.hemicycle.platform.checkpoint;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hemicycle.platform.ledger.Log;
import org.hemicycle.platform.ledger.LogReader;
import org.hemicycle.platform.ledger.LogReader.Head;
import org.hemicycle.platform.merkle.Proofs;
import org.hemicycle.platform.note.Checkpoint;
import org.hemicycle.platform.note.SignedNote;
import org.hemicycle.platform.note.VerifierKey;
import org.springframework.transaction.annotation.Transactional;

/** Signs what the logs have become, and never anything that does not continue what was signed before. */
@Transactional
public class Checkpoints {

    private final LogReader logs;
    private final CheckpointTable table;
    private final CheckpointKeys keys;
    private final Clock clock;

    Checkpoints(LogReader logs, CheckpointTable table, CheckpointKeys keys, Clock clock) {
        this.logs = logs;
        this.table = table;
        this.keys = keys;
        this.clock = clock;
    }

    /** The public keys of a log's active signing keys. */
    public List<VerifierKey> keys(Log log) {
        return keys.of(log).stream().map(key -> key.verifier()).toList();
    }

    /** Signs the log as it stands, with every active key; empty: there is nothing in it. */
    public Optional<SignedNote> sign(Log log) {
        var head = logs.head(log);
        head.ifPresent(now -> {
            requireAsWrittenDown(log, now);
            table.latest(log).ifPresent(before -> requireContinues(log, before, now));
            table.add(log, now, clock.instant());
            var text = text(log, now);
            keys.of(log).forEach(key -> table.sign(log, now.size(), key.sign(text), false));
        });
        return head.map(now -> note(log, now));
    }

    /** Signs once a day of procedure time, at that hour: sizes at any moment would tell when something happened. */
    public void signDaily(Log log, int hour) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var today = now.truncatedTo(ChronoUnit.DAYS).withHour(hour);
        var due = today.isAfter(now) ? today.minusDays(1) : today;
        if (table.beginRound(log, due.toInstant())) {
            sign(log);
        }
    }

    /** The newest one; with {@code witnessed}, the newest under which a witness has signed. */
    public Optional<SignedNote> latest(Log log, boolean witnessed) {
        return (witnessed ? table.latestWitnessed(log) : table.latest(log)).map(head -> note(log, head));
    }

    public Optional<SignedNote> of(Log log, long size) {
        return table.of(log, size).map(head -> note(log, head));
    }

    SignedNote note(Log log, Head head) {
        return new SignedNote(text(log, head), table.signatures(log, head.size()));
    }

    private String text(Log log, Head head) {
        return new Checkpoint(keys.origin(log), head.size(), head.root()).text();
    }

    private void requireAsWrittenDown(Log log, Head now) {
        if (!logs.root(log, now.size()).equals(now.root())) {
            throw new ForkRefused(
                    "The stored hashes of %s do not make the head of its %d entries".formatted(log.word(), now.size()));
        }
    }

    private void requireContinues(Log log, Head before, Head now) {
        if (now.size() < before.size()
                || !Proofs.continues(
                        before.size(),
                        before.root(),
                        now.size(),
                        now.root(),
                        logs.consistency(log, before.size(), now.size()))) {
            throw new ForkRefused("%s with %d entries does not continue the checkpoint of %d entries"
                    .formatted(log.word(), now.size(), before.size()));
        }
    }
}
