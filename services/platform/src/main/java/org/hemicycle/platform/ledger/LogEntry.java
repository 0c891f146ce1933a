package org.hemicycle.platform.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.hemicycle.platform.merkle.Hash;
import org.jspecify.annotations.Nullable;

/** A stored entry of a log, ready to be hashed and sent. */
record LogEntry(
        long id,
        Envelope event,
        @Nullable String topic,
        @Nullable String traceparent) {

    /** The columns both logs share; the ledger's own come as nulls from the public log. */
    static String columns(Log log) {
        return log == Log.LEDGER
                ? "l.id, l.event_id, l.type, l.source, l.subject, l.at, l.topic, l.sequence, l.data, l.traceparent,"
                        + " l.actor::text, l.reason, l.public_leaf"
                : "l.id, l.event_id, l.type, l.source, l.subject, l.at, l.topic, l.sequence, l.data, l.traceparent,"
                        + " null, null, null";
    }

    static LogEntry read(ResultSet row) throws SQLException {
        var sequence = row.getLong(8);
        var unnumbered = row.wasNull();
        Map<String, String> audit = LogTables.audit(row.getString(11), row.getString(12), row.getBytes(13));
        var event = new Envelope(
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getTimestamp(6).toInstant(),
                unnumbered ? null : sequence,
                row.getString(9),
                audit);
        return new LogEntry(row.getLong(1), event, row.getString(7), row.getString(10));
    }

    Hash leaf() {
        return Hash.leaf(event.canonical());
    }
}
