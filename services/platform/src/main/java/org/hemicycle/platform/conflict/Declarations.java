package org.hemicycle.platform.conflict;

import static org.hemicycle.platform.conflict.ConflictRule.STILL_DECLARED;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Conflicts of interest as people declare them, each person their own. */
@Transactional
public class Declarations {

    private static final String COLUMNS = "id, version, kind, case_id, government, organisation, declared_at, ended_at";

    private final JdbcClient db;
    private final ConflictWatch watch;
    private final Ledger ledger;
    private final Clock clock;

    Declarations(JdbcClient db, ConflictWatch watch, Ledger ledger, Clock clock) {
        this.db = db;
        this.watch = watch;
        this.ledger = ledger;
        this.clock = clock;
    }

    Declaration declare(UUID person, DeclarationForm form) {
        var id = UUID.randomUUID();
        db.sql("""
                insert into conflict_declaration (id, person, kind, case_id, government, organisation, declared_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        id,
                        person,
                        form.kind(),
                        form.caseId(),
                        form.government(),
                        form.organisation(),
                        Timestamp.from(clock.instant())))
                .update();
        watch.look(person);
        return written(find(person, id), false);
    }

    Declaration end(UUID person, UUID id, IfMatch ifMatch) {
        var declared = find(person, id);
        ifMatch.require(declared.version());
        STILL_DECLARED.require(declared.endedAt() == null);
        db.sql("update conflict_declaration set ended_at = ?, version = version + 1 where id = ?")
                .params(Timestamp.from(clock.instant()), id)
                .update();
        return written(find(person, id), true);
    }

    @Transactional(readOnly = true)
    List<Declaration> of(UUID person) {
        return db.sql("select %s from conflict_declaration where person = ? order by declared_at, id"
                        .formatted(COLUMNS))
                .param(person)
                .query((row, n) -> read(row))
                .list();
    }

    private Declaration find(UUID person, UUID id) {
        return db.sql("select %s from conflict_declaration where id = ? and person = ? for update".formatted(COLUMNS))
                .params(id, person)
                .query((row, n) -> read(row))
                .optional()
                .orElseThrow(() -> Refused.notFound("This declaration"));
    }

    private Declaration written(Declaration made, boolean ended) {
        var fact = new ConflictDeclared(made.id(), made.kind(), made.caseId(), made.government(), ended);
        var subject = made.caseId() == null ? made.id().toString() : made.caseId();
        ledger.record(Fact.of(subject, ConflictDeclared.TYPE, fact, clock.instant(), Audience.RESTRICTED)
                .because(ended ? "ended" : "declared"));
        return made;
    }

    private static Declaration read(ResultSet row) throws SQLException {
        var ended = row.getTimestamp(8);
        return new Declaration(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getTimestamp(7).toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
