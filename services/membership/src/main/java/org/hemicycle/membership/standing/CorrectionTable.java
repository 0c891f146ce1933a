package org.hemicycle.membership.standing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemicycle.platform.identity.Actors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the corrections of entries, in the transaction of the change, and reads them. */
@Component
class CorrectionTable {

    private record Of(UUID entry, Correction correction) {}

    private final JdbcClient db;

    CorrectionTable(JdbcClient db) {
        this.db = db;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(StandingEvent.Corrected event) {
        var basis = event.about().basis();
        var ground = event.ground();
        db.sql("""
                insert into standing_correction (entry, version, earliest, latest, ground, reason, reference, legal_basis,
                                                 document, published_on, public_url, actor, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(event.entry(), event.version())
                .params(event.effective().earliest(), event.effective().latest())
                .params(Arrays.asList(
                        ground == null ? null : ground.name(),
                        event.reason().name(),
                        basis.reference(),
                        basis.legalBasis(),
                        basis.document(),
                        basis.publishedOn(),
                        basis.publicUrl(),
                        Actors.current().person(),
                        Timestamp.from(event.about().at())))
                .update();
    }

    /** By entry, the oldest version first. */
    Map<UUID, List<Correction>> all(String where, Map<String, ?> params) {
        return db
                .sql("select c.* from standing_correction c join standing_entry e on e.id = c.entry"
                        + " join participant p on p.id = e.participant " + where + " order by c.version")
                .params(params)
                .query((row, n) -> new Of(row.getObject("entry", UUID.class), read(row)))
                .list()
                .stream()
                .collect(groupingBy(Of::entry, mapping(Of::correction, toList())));
    }

    private static Correction read(ResultSet row) throws SQLException {
        var ground = row.getString("ground");
        return new Correction(
                row.getInt("version"),
                new EffectiveDate(row.getObject("earliest", LocalDate.class), row.getObject("latest", LocalDate.class)),
                ground == null ? null : Ground.valueOf(ground),
                CorrectionReason.valueOf(row.getString("reason")),
                row.getString("reference"),
                row.getString("legal_basis"),
                row.getString("document"),
                row.getObject("published_on", LocalDate.class),
                row.getString("public_url"),
                row.getTimestamp("recorded_at").toInstant());
    }
}
