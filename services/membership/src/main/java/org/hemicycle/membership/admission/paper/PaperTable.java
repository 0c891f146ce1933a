package org.hemicycle.membership.admission.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Papers and their pieces. A paper without a size is still arriving, and nobody sees it. */
@Component
class PaperTable {

    private static final String WHOLE = """
            select id, name, media_type, size, sha256, from_government, received_at
            from admission_paper where admission = ? and size is not null""";

    private final JdbcClient db;

    PaperTable(JdbcClient db) {
        this.db = db;
    }

    /** @return false if there is a paper of this id already */
    boolean begin(UUID id, UUID admission, String name, String mediaType, boolean fromGovernment, Instant at) {
        return db.sql("""
                        insert into admission_paper (id, admission, name, media_type, from_government, received_at)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(id, admission, name, mediaType, fromGovernment, Timestamp.from(at))
                        .update()
                == 1;
    }

    void add(UUID id, int number, byte[] piece) {
        db.sql("insert into admission_paper_piece (paper, number, content) values (?, ?, ?)")
                .params(id, number, piece)
                .update();
    }

    void finish(UUID id, long size, String sha256) {
        db.sql("update admission_paper set size = ?, sha256 = ? where id = ?")
                .params(size, sha256, id)
                .update();
    }

    /** What never came whole. */
    void dropBegun(UUID id) {
        db.sql("delete from admission_paper where id = ? and size is null")
                .param(id)
                .update();
    }

    List<Paper> of(UUID admission) {
        return db.sql(WHOLE + " order by received_at, id")
                .param(admission)
                .query((row, n) -> read(row))
                .list();
    }

    Optional<Paper> find(UUID admission, UUID id) {
        return db.sql(WHOLE + " and id = ?")
                .params(admission, id)
                .query((row, n) -> read(row))
                .optional();
    }

    /** Empty after the last one. */
    byte[] piece(UUID id, int number) {
        return db.sql("select content from admission_paper_piece where paper = ? and number = ?")
                .params(id, number)
                .query(byte[].class)
                .optional()
                .orElse(new byte[0]);
    }

    private static Paper read(ResultSet row) throws SQLException {
        return new Paper(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                row.getString(5),
                row.getBoolean(6),
                row.getTimestamp(7).toInstant());
    }
}
