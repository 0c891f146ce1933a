package org.hemicycle.platform.web;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of answers given to requests with an Idempotency-Key. Real time: a moved demo clock expires nothing. */
class IdempotentAnswers {

    record Known(byte[] fingerprint, Answer answer) {}

    private static final String KEPT_FOR = "interval '24 hours'";

    private final JdbcClient db;

    IdempotentAnswers(JdbcClient db) {
        this.db = db;
    }

    /** Takes the key for this transaction; false while another request with it is under way. */
    boolean take(String scope, String key) {
        return db.sql("select pg_try_advisory_xact_lock(hashtextextended(?, 1))")
                .param(scope + "\n" + key)
                .query(Boolean.class)
                .single();
    }

    Optional<Known> find(String scope, String key) {
        return db.sql("""
                select fingerprint, status, headers, body from idempotent_answer
                where scope = ? and key = ? and answered_at > clock_timestamp() - %s""".formatted(KEPT_FOR))
                .params(scope, key)
                .query((row, n) -> new Known(
                        row.getBytes(1),
                        new Answer(row.getInt(2), Answer.headersOf(row.getString(3)), row.getBytes(4))))
                .optional();
    }

    void keep(String scope, String key, byte[] fingerprint, Answer answer) {
        db.sql("""
                insert into idempotent_answer (scope, key, fingerprint, status, headers, body) values (?, ?, ?, ?, ?, ?)
                on conflict (scope, key) do update
                set fingerprint = excluded.fingerprint, status = excluded.status, headers = excluded.headers,
                    body = excluded.body, answered_at = excluded.answered_at
                where idempotent_answer.answered_at <= clock_timestamp() - %s""".formatted(KEPT_FOR))
                .params(scope, key, fingerprint, answer.status(), answer.headerLines(), answer.body())
                .update();
    }

    int forgetExpired() {
        return db.sql("delete from idempotent_answer where answered_at <= clock_timestamp() - " + KEPT_FOR)
                .update();
    }
}
