package org.hemicycle.platform.ledger;

import java.sql.Timestamp;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hemicycle.platform.merkle.Hash;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Appends rows to the logs. The subject's sequence row is locked first, so ids follow sequences. */
class LogTables {

    private static final String LEDGER_ENTRY = """
            entry as (
                insert into ledger (event_id, type, source, subject, at, topic, sequence, data, actor, reason,
                                    public_leaf, traceparent)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::uuid, ?, ?, ?) returning id)
            insert into ledger_pending (entry) select id from entry""";

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

    /** A public fact, in both logs by one statement: the ledger's row carries the leaf of the public one. */
    void insertBoth(
            Envelope open,
            String publicTopic,
            Envelope inner,
            String ledgerTopic,
            Hash publicLeaf,
            @Nullable String trace) {
        db.sql("""
                with open as (
                    insert into public_log (event_id, type, source, subject, at, topic, sequence, data, traceparent)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id),
                open_pending as (insert into public_log_pending (entry) select id from open),
                """ + LEDGER_ENTRY)
                .params(common(open, publicTopic))
                .params(Arrays.asList(trace))
                .params(common(inner, ledgerTopic))
                .params(audit(inner, publicLeaf, trace))
                .update();
    }

    void insertLedger(Envelope event, @Nullable String topic, @Nullable String trace) {
        db.sql("with " + LEDGER_ENTRY)
                .params(common(event, topic))
                .params(audit(event, null, trace))
                .update();
    }

    private static List<@Nullable Object> common(Envelope event, @Nullable String topic) {
        return Arrays.asList(
                event.id(),
                event.type(),
                event.source(),
                event.subject(),
                Timestamp.from(event.at()),
                topic,
                event.sequence(),
                event.data());
    }

    private static List<@Nullable Object> audit(Envelope event, @Nullable Hash publicLeaf, @Nullable String trace) {
        return Arrays.asList(
                event.extensions().get("actor"),
                event.extensions().get("reason"),
                publicLeaf == null ? null : publicLeaf.bytes(),
                trace);
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
