package org.hemicycle.platform.ledger;

import java.sql.Timestamp;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import org.hemicycle.platform.merkle.Hash;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Appends rows to the logs. The subject's sequence row is locked first, so ids follow sequences. */
class LogTables {

    private final JdbcClient db;

    LogTables(JdbcClient db) {
        this.db = db;
    }

    /** The next sequence of a subject on each topic, its row locked until the transaction ends. */
    Map<String, Long> nextSequences(String subject, String... topics) {
        var rows = Arrays.stream(topics).map(topic -> "(?, ?, 1)").collect(Collectors.joining(", "));
        var statement = db.sql("""
                insert into subject_sequence (topic, subject, last) values %s
                on conflict (topic, subject) do update set last = subject_sequence.last + 1
                returning topic, last""".formatted(rows));
        for (var topic : topics) {
            statement = statement.param(topic).param(subject);
        }
        return statement.query((row, n) -> Map.entry(row.getString(1), row.getLong(2))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void insertPublic(Envelope event, String topic, @Nullable String trace) {
        db.sql("""
                with entry as (
                    insert into public_log (event_id, type, source, subject, at, topic, sequence, data, traceparent)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id)
                insert into public_log_pending (entry) select id from entry""")
                .params(event.id(), event.type(), event.source(), event.subject(), Timestamp.from(event.at()))
                .params(Arrays.asList(topic, event.sequence(), event.data(), trace))
                .update();
    }

    void insertLedger(Envelope event, @Nullable String topic, @Nullable Hash publicLeaf, @Nullable String trace) {
        db.sql("""
                with entry as (
                    insert into ledger (event_id, type, source, subject, at, topic, sequence, data, actor, reason,
                                        public_leaf, traceparent)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?::uuid, ?, ?, ?) returning id)
                insert into ledger_pending (entry) select id from entry""")
                .params(event.id(), event.type(), event.source(), event.subject(), Timestamp.from(event.at()))
                .params(Arrays.asList(topic, event.sequence(), event.data()))
                .params(Arrays.asList(
                        event.extensions().get("actor"), event.extensions().get("reason")))
                .params(Arrays.asList(publicLeaf == null ? null : publicLeaf.bytes(), trace))
                .update();
    }

    /** The audit attributes of a stored ledger row, as they stand in its leaf. */
    static Map<String, String> audit(@Nullable String actor, @Nullable String reason, byte @Nullable [] publicLeaf) {
        var audit = new java.util.HashMap<String, String>();
        if (actor != null) {
            audit.put("actor", actor);
        }
        if (reason != null) {
            audit.put("reason", reason);
        }
        if (publicLeaf != null) {
            audit.put("publicleaf", HexFormat.of().formatHex(publicLeaf));
        }
        return audit;
    }
}
