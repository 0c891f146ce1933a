package org.hemicycle.identity.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.identity.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** The SQL of passkeys, as Spring Security's WebAuthn asks for them. */
@Component
class PasskeyTable implements UserCredentialRepository {

    private final JdbcClient db;
    private final Clock realTime;

    PasskeyTable(JdbcClient db, @Qualifier("machineClock") Clock realTime) {
        this.db = db;
        this.realTime = realTime;
    }

    @Override
    public void save(CredentialRecord record) {
        var now = Timestamp.from(realTime.instant());
        var known = db.sql("update passkey set signature_count = ?, last_used_at = ? where credential_id = ?")
                .params(
                        record.getSignatureCount(),
                        now,
                        record.getCredentialId().getBytes())
                .update();
        if (known == 0) {
            insert(record, now);
        }
    }

    private void insert(CredentialRecord record, Timestamp now) {
        db.sql("""
                insert into passkey (id, person, credential_id, public_key, signature_count, user_verified, transports,
                                     backup_eligible, backup_state, attestation_object, label, created_at, last_used_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(UUID.randomUUID())
                .param(UserHandle.person(record.getUserEntityUserId()).value())
                .param(record.getCredentialId().getBytes())
                .param(record.getPublicKey().getBytes())
                .param(record.getSignatureCount())
                .param(record.isUvInitialized())
                .param(record.getTransports().stream()
                        .map(AuthenticatorTransport::getValue)
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .param(record.isBackupEligible())
                .param(record.isBackupState())
                .param(java.util.Objects.requireNonNull(record.getAttestationObject())
                        .getBytes())
                .param(record.getLabel())
                .param(now)
                .param(now)
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
        return db.sql("select * from passkey where credential_id = ?")
                .param(credentialId.getBytes())
                .query(PasskeyTable::record)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes userId) {
        return db.sql("select * from passkey where person = ? order by created_at")
                .param(UserHandle.person(userId).value())
                .query(PasskeyTable::record)
                .list();
    }

    /** Passkeys are removed by their id and owner. */
    @Override
    public void delete(Bytes credentialId) {
        throw new UnsupportedOperationException();
    }

    boolean remove(PersonId person, UUID passkey) {
        return db.sql("delete from passkey where id = ? and person = ?")
                        .params(passkey, person.value())
                        .update()
                == 1;
    }

    List<PasskeyView> of(PersonId person) {
        return db.sql("""
                select id as passkey, label, created_at, last_used_at from passkey where person = ? order by created_at""").param(person.value()).query(PasskeyView.class).list();
    }

    UUID idOf(Bytes credentialId) {
        return db.sql("select id from passkey where credential_id = ?")
                .param(credentialId.getBytes())
                .query(UUID.class)
                .single();
    }

    private static CredentialRecord record(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .userEntityUserId(UserHandle.of(new PersonId(row.getObject("person", UUID.class))))
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("user_verified"))
                .transports(transports(row.getString("transports")))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backup_state"))
                .attestationObject(new Bytes(row.getBytes("attestation_object")))
                .attestationClientDataJSON(new Bytes(new byte[0]))
                .label(row.getString("label"))
                .created(row.getTimestamp("created_at").toInstant())
                .lastUsed(row.getTimestamp("last_used_at").toInstant())
                .build();
    }

    private static Set<AuthenticatorTransport> transports(String spaced) {
        return spaced.isEmpty()
                ? Set.of()
                : Stream.of(spaced.split(" "))
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
