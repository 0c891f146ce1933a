package org.hemicycle.responsepolicy.vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.hemicycle.responsepolicy.CaseId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Locks with the present secret what the old one locked: each key by itself, so that it may be stopped and go on, and
 * beside others that do the same. No content is touched. When it says that nothing is left, the old secret may go.
 */
@Component
class Relocking {

    private static final Logger LOG = LoggerFactory.getLogger(Relocking.class);
    private static final int AT_ONCE = 500;

    /** Where locked keys stand: the row's own address in its table, and the place they are locked to. */
    private record Kind(String table, String column, String places) {}

    private record Locked(String row, byte[] key, String place) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("keys.holder_key", "private_half", "null::uuid, null, holder, null::uuid"),
            new Kind("keys.case_key", "public_half", "case_id, compartment, null, null::uuid"),
            new Kind("keys.wrapped_key", "wrapped", "case_id, compartment, holder, null::uuid"),
            new Kind("content.sealed", "wrapped_key", "case_id, compartment, null, id"));

    private final VaultDatabase database;
    private final KeyFile file;

    Relocking(VaultDatabase database, KeyFile file) {
        this.database = database;
        this.file = file;
    }

    @EventListener(ApplicationReadyEvent.class)
    void whenReady() {
        if (file.isBeingReplaced()) {
            Thread.ofVirtual().name("relocking").start(this::relock);
        }
    }

    /** @return how many keys were locked anew */
    int relock() {
        int done = KINDS.stream().mapToInt(this::relock).sum();
        LOG.info("{} keys of the vault are locked with the new secret; nothing is left of the old one", done);
        return done;
    }

    private int relock(Kind kind) {
        var done = 0;
        var last = "(0,0)";
        for (var rows = after(kind, last); !rows.isEmpty(); rows = after(kind, last)) {
            for (var row : rows) {
                done += relock(kind, row);
            }
            last = rows.getLast().row();
        }
        return done;
    }

    /** A key that was replaced meanwhile is locked with the present secret already. */
    private int relock(Kind kind, Locked row) {
        return file.relocked(row.key(), row.place())
                .map(fresh -> database.sql()
                        .sql("update %s set %s = ? where ctid = ?::tid and %s = ?"
                                .formatted(kind.table(), kind.column(), kind.column()))
                        .params(fresh, row.row(), row.key())
                        .update())
                .orElse(0);
    }

    private List<Locked> after(Kind kind, String last) {
        return database.sql()
                .sql("select ctid::text, %s, %s from %s where ctid > ?::tid order by ctid limit %d"
                        .formatted(kind.column(), kind.places(), kind.table(), AT_ONCE))
                .param(last)
                .query((row, number) -> locked(row))
                .list();
    }

    private static Locked locked(ResultSet row) throws SQLException {
        return new Locked(row.getString(1), row.getBytes(2), place(row));
    }

    private static String place(ResultSet row) throws SQLException {
        var of = row.getObject(3, UUID.class);
        var holder = row.getString(5);
        var content = row.getObject(6, UUID.class);
        if (of == null) {
            return HolderKeys.place(new Holder(holder));
        }
        var compartment = Compartment.valueOf(row.getString(4));
        if (content != null) {
            return Envelopes.place(new CaseId(of), compartment, new SealedId(content));
        }
        var place = CaseKeys.place(new CaseId(of), compartment);
        return holder == null ? place : place + "/" + holder;
    }
}
