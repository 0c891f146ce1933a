package org.hemicycle.platform.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.hemicycle.platform.ledger.Courier;
import org.hemicycle.platform.ledger.Log;
import org.hemicycle.platform.ledger.LogReader.Head;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the checkpoints that are due and sends those of the public log, again and again while this instance leads. */
class CheckpointRounds implements Courier {

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointRounds.class);
    private static final int AT_ONCE = 500;

    private final String service;
    private final Checkpoints checkpoints;
    private final CheckpointTable table;
    private final CheckpointSettings settings;
    private long lastRound;
    private boolean begun;
    private volatile @Nullable String refusal;

    CheckpointRounds(String service, Checkpoints checkpoints, CheckpointTable table, CheckpointSettings settings) {
        this.service = service;
        this.checkpoints = checkpoints;
        this.table = table;
        this.settings = settings;
    }

    @Override
    public void deliver(Post post) throws InterruptedException, ExecutionException, TimeoutException {
        var now = System.nanoTime();
        if (begun && now - lastRound < settings.every().toNanos()) {
            return;
        }
        begun = true;
        lastRound = now;
        signDue();
        send(post);
    }

    /** Why nothing is signed any more, if so. */
    Optional<String> refusal() {
        return Optional.ofNullable(refusal);
    }

    void signDue() {
        try {
            checkpoints.sign(Log.PUBLIC);
            checkpoints.signDaily(Log.LEDGER, settings.ledgerHour());
            refusal = null;
        } catch (ForkRefused fork) {
            refusal = fork.getMessage();
            LOG.error("No checkpoint is signed. {}: see docs/verification.md", fork.getMessage());
        }
    }

    private void send(Post post) throws InterruptedException, ExecutionException, TimeoutException {
        var from = table.published();
        var waiting = table.between(Log.PUBLIC, from, Long.MAX_VALUE, AT_ONCE);
        while (!waiting.isEmpty()) {
            post.send(waiting.stream().map(this::message).toList());
            var to = waiting.getLast().size();
            table.markPublished(from, to);
            from = to;
            waiting = table.between(Log.PUBLIC, from, Long.MAX_VALUE, AT_ONCE);
        }
    }

    private ProducerRecord<String, byte[]> message(Head head) {
        var note = checkpoints.note(Log.PUBLIC, head);
        var origin = note.text().lines().findFirst().orElseThrow();
        var message = new ProducerRecord<>(
                Log.checkpoints(service), origin, note.toString().getBytes(UTF_8));
        message.headers().add("content-type", "text/plain; charset=utf-8".getBytes(UTF_8));
        return message;
    }
}
