package org.hemicycle.platform.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import org.hemicycle.platform.ledger.LogReader.Head;
import org.hemicycle.platform.ledger.LogReader.Placed;
import org.hemicycle.platform.note.SignedNote;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The lines of an exported log, each a JSON object, as docs/verification.md describes them. */
class ExportLines {

    static final String FORMAT = "hemicycle-log-1";

    record Begin(String format, String origin) {}

    record Entry(
            long position,
            @Nullable String id,
            String leaf,
            @Nullable String entry) {}

    record Mark(long head, String root) {}

    record Signed(String checkpoint) {}

    record End(long end) {}

    private final OutputStream out;
    private final JsonMapper json;
    private long entries;

    ExportLines(OutputStream out, JsonMapper json) {
        this.out = out;
        this.json = json;
    }

    void begin(String origin) throws IOException {
        line(new Begin(FORMAT, origin));
    }

    void entry(Placed placed) throws IOException {
        var id = placed.id() == null ? null : placed.id().toString();
        line(new Entry(placed.position(), id, placed.leafHash().hex(), placed.canonical()));
        entries++;
    }

    void head(Head head) throws IOException {
        line(new Mark(head.size(), head.root().base64()));
    }

    void checkpoint(SignedNote note) throws IOException {
        line(new Signed(note.toString()));
    }

    /** Without this line a reader knows that something is missing. */
    void end() throws IOException {
        line(new End(entries));
        out.flush();
    }

    private void line(Object line) throws IOException {
        out.write(json.writeValueAsString(line).getBytes(UTF_8));
        out.write('\n');
    }
}
