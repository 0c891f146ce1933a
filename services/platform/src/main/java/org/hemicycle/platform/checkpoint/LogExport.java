package org.hemicycle.platform.checkpoint;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.hemicycle.platform.ledger.Log;
import org.hemicycle.platform.ledger.LogReader;
import org.hemicycle.platform.ledger.LogReader.Placed;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a whole log for somebody who checks it without us. Each head and checkpoint stands behind the entries it speaks
 * of, so that a reader needs no memory; those of entries that are gone stand at the end.
 */
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class LogExport {

    private static final int PAGE = 500;

    private final LogReader logs;
    private final CheckpointTable table;
    private final Checkpoints checkpoints;
    private final CheckpointKeys keys;
    private final JsonMapper json;

    LogExport(LogReader logs, CheckpointTable table, Checkpoints checkpoints, CheckpointKeys keys, JsonMapper json) {
        this.logs = logs;
        this.table = table;
        this.checkpoints = checkpoints;
        this.keys = keys;
        this.json = json;
    }

    public void write(Log log, OutputStream out) throws IOException {
        var lines = new ExportLines(out, json);
        lines.begin(keys.origin(log));
        var marked = 0L;
        var next = 0L;
        for (var page = logs.entries(log, next, PAGE); !page.isEmpty(); page = logs.entries(log, next, PAGE)) {
            var last = page.getLast().position();
            writePage(page, new Marks(log, marked, last), lines);
            marked = last;
            next = last + 1;
        }
        new Marks(log, marked, Long.MAX_VALUE).writeUpTo(Long.MAX_VALUE, lines);
        lines.end();
    }

    private static void writePage(List<Placed> page, Marks marks, ExportLines lines) throws IOException {
        for (var entry : page) {
            marks.writeUpTo(entry.position(), lines);
            lines.entry(entry);
        }
    }

    /** The heads and checkpoints of some sizes, written one after the other. */
    private final class Marks {

        private final Log log;
        private final Waiting heads;
        private final Waiting signed;

        Marks(Log log, long from, long to) {
            this.log = log;
            this.heads = new Waiting(logs.heads(log, from, to));
            this.signed = new Waiting(table.between(log, from, to, Integer.MAX_VALUE));
        }

        void writeUpTo(long size, ExportLines lines) throws IOException {
            while (heads.isDue(size) || signed.isDue(size)) {
                if (heads.isDue(size) && heads.size() <= signed.size()) {
                    lines.head(heads.take());
                } else {
                    lines.checkpoint(checkpoints.note(log, signed.take()));
                }
            }
        }
    }
}
