package org.hemicycle.responsepolicy.filing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.vault.Named;
import org.hemicycle.responsepolicy.vault.Reader;
import org.hemicycle.responsepolicy.vault.SealedId;
import org.hemicycle.responsepolicy.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The texts of a letter's file: where they are and when they came; what they say is in the vault. */
@Component
class SealedTexts implements Named {

    /** @param answers the question that an answer is to */
    record Row(
            UUID id,
            CaseId filing,
            TextKind kind,
            SealedId sealed,
            Instant at,
            @Nullable UUID answers) {}

    private static final String SELECT =
            "select id, filing, kind, sealed, at, answers from filing_text where filing = ? ";

    private final JdbcClient db;
    private final Vault vault;

    SealedTexts(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    UUID add(CaseId filing, TextKind kind, String content, @Nullable UUID answers, Instant at) {
        var id = UUID.randomUUID();
        var sealed = kind.isToBeShown() ? vault.sealShared(filing, content) : vault.seal(filing, content);
        db.sql("insert into filing_text (id, filing, kind, sealed, at, answers) values (?, ?, ?, ?, ?, ?)")
                .params(id, filing.value(), kind.name(), sealed.value(), Timestamp.from(at))
                .param(answers)
                .update();
        return id;
    }

    /** The letter of a draft: what it said before goes. */
    void replace(CaseId filing, TextKind kind, String content, Instant at) {
        db.sql("delete from filing_text where filing = ? and kind = ?")
                .params(filing.value(), kind.name())
                .update();
        add(filing, kind, content, null, at);
    }

    List<Row> of(CaseId filing) {
        return db.sql(SELECT + "order by at, id")
                .param(filing.value())
                .query(SealedTexts::row)
                .list();
    }

    Optional<Row> find(CaseId filing, UUID id) {
        return of(filing).stream().filter(row -> row.id().equals(id)).findFirst();
    }

    String read(Row row, Reader reader) {
        return vault.text(row.filing(), row.sealed(), reader);
    }

    @Override
    public Set<SealedId> among(Collection<SealedId> asked) {
        return db
                .sql("select sealed from filing_text where sealed = any(?)")
                .param(asked.stream().map(SealedId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list()
                .stream()
                .map(SealedId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Row row(java.sql.ResultSet row, int n) throws java.sql.SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("filing", UUID.class)),
                TextKind.valueOf(row.getString("kind")),
                new SealedId(row.getObject("sealed", UUID.class)),
                row.getTimestamp("at").toInstant(),
                row.getObject("answers", UUID.class));
    }
}
