package org.hemicycle.portal.session;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Where token sets are kept, sealed. The database's clock says how old a token is. */
@Component
class TokenTable {

    /** A set and the instant at which it was read. */
    record Kept(TokenSet tokens, Instant now) {}

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient db;
    private final Seal seal;

    TokenTable(JdbcClient db, Seal seal) {
        this.db = db;
        this.seal = seal;
    }

    void insert(UUID id, TokenSet tokens) {
        db.sql("insert into token_set (id, sealed) values (?, ?)")
                .params(id, sealed(tokens))
                .update();
    }

    Optional<Kept> find(UUID id) {
        return query("select sealed, now() from token_set where id = ?", id);
    }

    /** So that two requests of one session do not renew at once: a refresh token that comes twice ends everything. */
    Optional<Kept> lock(UUID id) {
        return query("select sealed, clock_timestamp() from token_set where id = ? for update", id);
    }

    void update(UUID id, TokenSet tokens) {
        db.sql("update token_set set sealed = ? where id = ?")
                .params(sealed(tokens), id)
                .update();
    }

    void delete(UUID id) {
        db.sql("delete from token_set where id = ?").param(id).update();
    }

    /** No session of identity lasts longer than twelve hours. */
    void deleteOld() {
        db.sql("delete from token_set where begun_at < now() - interval '13 hours'")
                .update();
    }

    private Optional<Kept> query(String sql, UUID id) {
        return db.sql(sql)
                .param(id)
                .query((row, n) -> new Kept(
                        JSON.readValue(seal.open(row.getBytes(1)), TokenSet.class),
                        row.getTimestamp(2).toInstant()))
                .optional();
    }

    private byte[] sealed(TokenSet tokens) {
        return seal.seal(JSON.writeValueAsBytes(tokens));
    }
}
