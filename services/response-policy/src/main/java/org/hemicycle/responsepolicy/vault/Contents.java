package org.hemicycle.responsepolicy.vault;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hemicycle.responsepolicy.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sealed content, piece by piece. No statement waits for who sends or reads it. */
@Component
class Contents {

    private final JdbcClient sql;

    Contents(VaultDatabase database) {
        this.sql = database.sql();
    }

    /** What is known of a piece of content: under which key it lies, and that key, locked and wrapped. */
    record Row(Compartment compartment, byte[] wrappedKey, int pieces) {}

    void begin(SealedId id, CaseId owner, Compartment compartment, byte[] wrappedKey) {
        sql.sql("insert into content.sealed (id, case_id, compartment, wrapped_key) values (?, ?, ?, ?)")
                .params(id.value(), owner.value(), compartment.name(), wrappedKey)
                .update();
    }

    void piece(SealedId id, int number, byte[] bytes) {
        sql.sql("insert into content.piece (sealed, number, bytes) values (?, ?, ?)")
                .params(id.value(), number, bytes)
                .update();
    }

    void complete(SealedId id, int pieces) {
        sql.sql("update content.sealed set pieces = ? where id = ?")
                .params(pieces, id.value())
                .update();
    }

    Optional<Row> find(SealedId id, CaseId owner) {
        return sql.sql("""
                select compartment, wrapped_key, pieces from content.sealed
                where id = ? and case_id = ? and pieces is not null""")
                .params(id.value(), owner.value())
                .query((row, number) -> new Row(
                        Compartment.valueOf(row.getString("compartment")),
                        row.getBytes("wrapped_key"),
                        row.getInt("pieces")))
                .optional();
    }

    byte[] piece(SealedId id, int number) {
        return sql.sql("select bytes from content.piece where sealed = ? and number = ?")
                .params(id.value(), number)
                .query(byte[].class)
                .optional()
                .orElseThrow(NotReleased::new);
    }

    void removeConfidential(CaseId owner) {
        sql.sql("delete from content.sealed where case_id = ? and compartment = 'CASE'")
                .param(owner.value())
                .update(); // and its pieces
    }

    void remove(Collection<SealedId> ids) {
        sql.sql("delete from content.sealed where id = any (?)")
                .param(ids.stream().map(SealedId::value).toArray(UUID[]::new))
                .update();
    }

    /** Content older than a day, in the order of its ids; none is named later than that. */
    List<SealedId> settledAfter(SealedId last, int most) {
        return sql.sql("""
                select id from content.sealed where id > ? and begun_on < current_date - 1 order by id limit ?""").params(last.value(), most).query(UUID.class).list().stream()
                .map(SealedId::new)
                .toList();
    }
}
