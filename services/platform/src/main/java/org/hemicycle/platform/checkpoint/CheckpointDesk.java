package org.hemicycle.platform.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Collectors;
import org.hemicycle.platform.ledger.Log;
import org.hemicycle.platform.ledger.LogReader;
import org.hemicycle.platform.ledger.PublicLog.Consistency;
import org.hemicycle.platform.merkle.Hash;
import org.hemicycle.platform.web.Refused;
import org.jspecify.annotations.Nullable;

/** What both logs answer over HTTP alike. */
class CheckpointDesk {

    static final String NOTE = "text/plain;charset=UTF-8";

    private static final int MOST_BYTES = 64 * 1024;

    private final Checkpoints checkpoints;
    private final Cosigning cosigning;
    private final LogExport export;
    private final LogReader logs;

    CheckpointDesk(Checkpoints checkpoints, Cosigning cosigning, LogExport export, LogReader logs) {
        this.checkpoints = checkpoints;
        this.cosigning = cosigning;
        this.export = export;
        this.logs = logs;
    }

    String checkpoint(Log log, @Nullable Long size, boolean witnessed) {
        var found = size == null ? checkpoints.latest(log, witnessed) : checkpoints.of(log, size);
        return found.orElseThrow(() -> Refused.notFound("Such a checkpoint")).toString();
    }

    String keys(Log log) {
        return checkpoints.keys(log).stream().map(key -> key + "\n").collect(Collectors.joining());
    }

    /** Between signed sizes only: others would tell how the log grew in between. */
    Consistency consistency(Log log, long from, long to) {
        if (from > to
                || checkpoints.of(log, from).isEmpty()
                || checkpoints.of(log, to).isEmpty()) {
            throw Refused.field("to", "from and to are sizes of checkpoints, the smaller one first");
        }
        return new Consistency(
                from,
                to,
                logs.consistency(log, from, to).stream().map(Hash::hex).toList());
    }

    void export(Log log, HttpServletResponse response) throws IOException {
        response.setContentType("application/x-ndjson");
        export.write(log, response.getOutputStream());
    }

    String cosign(Log log, InputStream note) throws IOException {
        var bytes = note.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new Refused(413, "A note may have %d bytes".formatted(MOST_BYTES));
        }
        return cosigning.add(log, new String(bytes, UTF_8)).toString();
    }
}
