package org.hemicycle.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.platform.rights.CaseFile;
import org.hemicycle.platform.rights.Cases;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a case's entries off the ledger, in the order in which they were written. */
@Transactional(readOnly = true)
public class AuditTrail {

    /** An entry as it stands in the ledger. */
    record Line(
            long id,
            Instant at,
            String type,
            @Nullable UUID actor,
            @Nullable String reason,
            JsonNode data,
            boolean isPublic) {

        /** Where the entry tells in which role; nobody acted: the system. */
        String role(String otherwise) {
            return actor == null ? "system" : data.path("role").asString(otherwise);
        }
    }

    /** What parties may know of every case: who in which role read, got, decided or lost it. */
    public static final Set<String> ALWAYS_TOLD = Set.of(
            "platform.case-read.v1",
            "platform.work-assigned.v1",
            "platform.work-released.v1",
            "platform.conflict-found.v1",
            "platform.conflict-set-aside.v1",
            "platform.approval-asked.v1",
            "platform.approval-decided.v1");

    private final JdbcClient db;
    private final JsonMapper json;
    private final Cases cases;

    AuditTrail(JdbcClient db, JsonMapper json, Cases cases) {
        this.db = db;
        this.json = json;
        this.cases = cases;
    }

    /** Closed: a new type of fact is not told unless its kind of case names it. */
    AuditReader.Party party(UUID reader, CaseFile file) {
        var told = new HashSet<>(ALWAYS_TOLD);
        told.addAll(cases.toldToParties(file.ref()));
        return new AuditReader.Party(reader, peopleOf(file), told);
    }

    /** As a party sees it that is known by what it holds, not by name. @param more types of facts of its own doing */
    public List<AuditEntry> asUnnamedParty(CaseFile file, Set<String> more) {
        var told = new HashSet<>(ALWAYS_TOLD);
        told.addAll(cases.toldToParties(file.ref()));
        told.addAll(more);
        return of(file, new AuditReader.Unnamed(told));
    }

    List<AuditEntry> of(CaseFile file, AuditReader reader) {
        var shown = new ArrayList<AuditEntry>();
        for (var line : lines(file)) {
            if (reader.sees(line)) {
                shown.add(reader.show(line, shown.size() + 1));
            }
        }
        return shown;
    }

    private List<Line> lines(CaseFile file) {
        return db.sql("""
                select id, at, type, actor, reason, data, public_leaf is not null from ledger
                where subject = any(?) order by id""").param(subjects(file)).query((row, n) -> line(row)).list();
    }

    private String[] subjects(CaseFile file) {
        return cases.subjects(file.ref()).toArray(String[]::new);
    }

    /** Who is known to belong to the governments that the case is about. */
    private Set<UUID> peopleOf(CaseFile file) {
        return db.sql("select person from person_tie where kind = 'GOVERNMENT' and government = any(?)")
                .param(file.about().governments().toArray(String[]::new))
                .query(UUID.class)
                .set();
    }

    private Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong(1),
                row.getTimestamp(2).toInstant(),
                row.getString(3),
                row.getObject(4, UUID.class),
                row.getString(5),
                json.readTree(row.getString(6)),
                row.getBoolean(7));
    }
}
