package org.hemicycle.responsepolicy.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import org.hemicycle.responsepolicy.vault.SealedId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what is on case pages, or will be. */
@Component
class PageItems implements Named {

    private static final String SELECT = "select * from case_page_item ";

    private final JdbcClient db;

    PageItems(JdbcClient db) {
        this.db = db;
    }

    void insert(PageItem item) {
        var sealed = item.sealed();
        db.sql("""
                insert into case_page_item (id, version, response_case, kind, state, up_to, what, day, authoritative,
                                            sealed, public_from, embargo_until)
                values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        item.id(),
                        item.caseId().value(),
                        item.kind().name(),
                        item.state().name())
                .param(item.upTo())
                .param(item.what())
                .param(item.day())
                .param(item.authoritative())
                .param(sealed == null ? null : sealed.value())
                .param(timestamp(item.publicFrom()))
                .param(item.embargoUntil())
                .update();
    }

    /** Locks the item until the transaction ends. */
    Optional<PageItem> lock(UUID id) {
        return db.sql(SELECT + "where id = ? for update")
                .param(id)
                .query(PageItems::item)
                .optional();
    }

    void move(PageItem item, PageItem.State to, @Nullable Instant publicFrom) {
        db.sql(
                        "update case_page_item set state = ?, public_from = coalesce(?, public_from), version = version + 1 where id = ?")
                .param(to.name())
                .param(timestamp(publicFrom))
                .param(item.id())
                .update();
    }

    /** @param words null of an announcement, which has none */
    void out(PageItem item, @Nullable String words) {
        db.sql("update case_page_item set state = 'OUT', words = ?, version = version + 1 where id = ?")
                .param(words)
                .param(item.id())
                .update();
    }

    List<UUID> due(Instant at) {
        return db.sql(
                        "select id from case_page_item where state = 'HELD' and public_from <= ? order by public_from, id")
                .param(timestamp(at))
                .query(UUID.class)
                .list();
    }

    Optional<Instant> nextDue(Instant after) {
        return db.sql(
                        "select public_from from case_page_item where state = 'HELD' and public_from > ? order by 1 limit 1")
                .param(timestamp(after))
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    List<PageItem> of(CaseId id, PageItem.State state) {
        return db.sql(SELECT + "where response_case = ? and state = ? order by public_from, id")
                .params(id.value(), state.name())
                .query(PageItems::item)
                .list();
    }

    List<PageItem> of(CaseId id) {
        return db.sql(SELECT + "where response_case = ? order by public_from nulls last, id")
                .param(id.value())
                .query(PageItems::item)
                .list();
    }

    @Override
    public Set<SealedId> among(Collection<SealedId> asked) {
        return db
                .sql("select sealed from case_page_item where sealed = any(?) and state in ('ASKED', 'HELD')")
                .param(asked.stream().map(SealedId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list()
                .stream()
                .map(SealedId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private static PageItem item(ResultSet row, int n) throws SQLException {
        var sealed = row.getObject("sealed", UUID.class);
        var day = row.getDate("day");
        var from = row.getTimestamp("public_from");
        var embargo = row.getDate("embargo_until");
        return new PageItem(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new CaseId(row.getObject("response_case", UUID.class)),
                PageItem.Kind.valueOf(row.getString("kind")),
                PageItem.State.valueOf(row.getString("state")),
                row.getObject("up_to", Integer.class),
                row.getString("what"),
                day == null ? null : day.toLocalDate(),
                row.getBoolean("authoritative"),
                sealed == null ? null : new SealedId(sealed),
                row.getString("words"),
                from == null ? null : from.toInstant(),
                embargo == null ? null : embargo.toLocalDate());
    }
}
