package org.hemicycle.identity.grant;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of grants and their tokens. */
@Component
class GrantTable {

    private final JdbcClient db;

    GrantTable(JdbcClient db) {
        this.db = db;
    }

    void insert(GrantRow grant) {
        db.sql("""
                insert into access_grant (id, version, client, session, person, scopes, redirect_uri, code_challenge,
                                          nonce, proof, proved_at, granted_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(grant.id())
                .param(grant.version())
                .param(grant.client())
                .param(grant.session())
                .param(grant.person())
                .param(grant.scopes())
                .param(grant.redirectUri())
                .param(grant.codeChallenge())
                .param(grant.nonce())
                .param(grant.proof().name())
                .param(Timestamp.from(grant.provedAt()))
                .param(Timestamp.from(grant.grantedAt()))
                .update();
    }

    Optional<GrantRow> find(UUID id) {
        return db.sql("select * from access_grant where id = ?")
                .param(id)
                .query(GrantRow.class)
                .optional();
    }

    Optional<TokenRow> findToken(byte[] hash) {
        return db.sql("select * from granted_token where hash = ?")
                .param(hash)
                .query(TokenRow.class)
                .optional();
    }

    /** Of two who read the same version, one goes on; false for the other, and for who comes after a revocation. */
    boolean advance(UUID id, int version) {
        return db.sql(
                                "update access_grant set version = version + 1 where id = ? and version = ? and revoked_at is null")
                        .params(id, version)
                        .update()
                == 1;
    }

    /** False when it was revoked before. */
    boolean revoke(UUID id, Revocation because, Instant at) {
        return db.sql("update access_grant set revoked_at = ?, revoked_because = ? where id = ? and revoked_at is null")
                        .params(Timestamp.from(at), because.name(), id)
                        .update()
                == 1;
    }

    void addToken(byte[] hash, TokenRow token) {
        db.sql("""
                insert into granted_token (hash, access_grant, kind, issued_at, expires_at) values (?, ?, ?, ?, ?)
                on conflict (hash) do nothing""")
                .params(
                        hash,
                        token.accessGrant(),
                        token.kind().name(),
                        Timestamp.from(token.issuedAt()),
                        Timestamp.from(token.expiresAt()))
                .update();
    }

    void spend(byte[] hash, Instant at) {
        db.sql("update granted_token set spent_at = ? where hash = ? and spent_at is null")
                .params(Timestamp.from(at), hash)
                .update();
    }

    /** The refresh tokens before this one. */
    void spendOthers(UUID grant, byte[] refreshHash, Instant at) {
        db.sql("""
                update granted_token set spent_at = ?
                where access_grant = ? and kind = 'REFRESH' and hash <> ? and spent_at is null""").params(Timestamp.from(at), grant, refreshHash).update();
    }
}
