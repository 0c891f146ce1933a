package org.hemicycle.platform.conflict;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.web.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Grounds that were set aside, as the public reads them: why, never who and in which case. */
@Transactional
public class Overrides {

    /** @param kind of the case */
    record PublicReason(String kind, Ground ground, String reason, Instant at) {}

    private final JdbcClient db;

    Overrides(JdbcClient db) {
        this.db = db;
    }

    void keep(UUID person, CaseRef ref, Ground ground, String reason, UUID askedBy, UUID approvedBy, Instant at) {
        db.sql("""
                insert into conflict_override (id, person, kind, case_id, ground, reason, asked_by, approved_by, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(UUID.randomUUID(), person, ref.kind(), ref.id(), ground.name())
                .params(reason, askedBy, approvedBy, Timestamp.from(at))
                .update();
    }

    @Transactional(readOnly = true)
    Page<PublicReason> page(Page.Request page) {
        var items = db.sql(
                        "select kind, ground, reason, at from conflict_override order by at desc, id offset ? limit ?")
                .params(page.offset(), page.limit())
                .query((row, n) -> new PublicReason(
                        row.getString(1),
                        Ground.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getTimestamp(4).toInstant()))
                .list();
        var total = db.sql("select count(*) from conflict_override")
                .query(Long.class)
                .single();
        return Page.of(List.copyOf(items), page, total);
    }
}
