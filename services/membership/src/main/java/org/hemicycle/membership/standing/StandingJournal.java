package org.hemicycle.membership.standing;

import static java.util.stream.Collectors.joining;

import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hemicycle.membership.standing.StandingEvent.FlagLowered;
import org.hemicycle.membership.standing.StandingEvent.FlagRaised;
import org.hemicycle.membership.standing.StandingEvent.Remarked;
import org.hemicycle.membership.standing.StandingEvent.StatusChanged;
import org.hemicycle.membership.standing.StandingEvent.VotingRightsChanged;
import org.hemicycle.platform.identity.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the history: one entry per event, in the transaction of the change. */
@Component
class StandingJournal {

    private final JdbcClient db;

    StandingJournal(JdbcClient db) {
        this.db = db;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(StandingEvent event) {
        if (event instanceof StandingEvent.Corrected) {
            return; // no entry, but a later version of one
        }
        if (event instanceof StatusChanged change && change.step() == 1) {
            period("insert into membership_period (participant, number) values (?, ?)", event);
        }
        var entry = UUID.randomUUID();
        insert("standing_entry", entry(entry, event));
        for (var line : event.about().basis().sources()) {
            // a withdrawal also lowers flags: the line stands beside the first entry made of it
            insertOnce("standing_source", source(entry, event, line));
        }
        if (event instanceof StatusChanged change && !change.to().participates()) {
            period("update membership_period set ended = true where participant = ? and number = ?", event);
        }
    }

    private static Map<String, @Nullable Object> entry(UUID id, StandingEvent event) {
        var about = event.about();
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", id);
        row.put("participant", about.participant().value());
        row.put("earliest", event.effective().earliest());
        row.put("latest", event.effective().latest());
        row.put("period", about.period() == 0 ? null : about.period());
        row.put("reference", about.basis().reference());
        row.put("legal_basis", about.basis().legalBasis());
        row.put("document", about.basis().document());
        row.put("published_on", about.basis().publishedOn());
        row.put("public_url", about.basis().publicUrl());
        row.put("actor", Actors.current().person());
        row.put("recorded_at", Timestamp.from(about.at()));
        row.putAll(details(event));
        return row;
    }

    private static Map<String, @Nullable Object> details(StandingEvent event) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        switch (event) {
            case StatusChanged e -> {
                row.put("kind", "STATUS");
                row.put("step", e.step());
                row.put("from_status", text(e.from()));
                row.put("from_earliest", e.fromEarliest());
                row.put("to_status", e.to().name());
                row.put("also_possible", text(e.alsoPossible()));
                row.put("ground", e.ground().name());
            }
            case FlagRaised e ->
                row.putAll(Map.of("kind", "FLAG_RAISED", "flag", e.flag().name()));
            case FlagLowered e ->
                row.putAll(Map.of("kind", "FLAG_LOWERED", "flag", e.flag().name()));
            case VotingRightsChanged e -> row.putAll(Map.of("kind", "VOTING_RIGHTS", "votes", e.votes()));
            case Remarked e -> row.putAll(Map.of("kind", "REMARK", "code", e.code()));
            case StandingEvent.Corrected e -> throw new IllegalArgumentException("A correction is no entry");
        }
        return row;
    }

    private static Map<String, @Nullable Object> source(UUID entry, StandingEvent event, SourceLine line) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("entry", entry);
        row.put("participant", event.about().participant().value());
        row.put("file", line.file());
        row.put("line", line.line());
        row.put("event", line.event());
        row.put("stated_date", line.statedDate());
        row.put("vote", line.vote());
        row.put("detail", line.detail());
        row.put("source", line.source());
        row.put("confidence", line.confidence());
        return row;
    }

    private void period(String sql, StandingEvent event) {
        db.sql(sql)
                .params(event.about().participant().value(), event.about().period())
                .update();
    }

    private void insert(String table, Map<String, @Nullable Object> row) {
        db.sql(insertion(table, row)).params(row).update();
    }

    private void insertOnce(String table, Map<String, @Nullable Object> row) {
        db.sql(insertion(table, row) + " on conflict do nothing").params(row).update();
    }

    private static String insertion(String table, Map<String, @Nullable Object> row) {
        return "insert into %s (%s) values (%s)"
                .formatted(
                        table,
                        String.join(", ", row.keySet()),
                        row.keySet().stream().map(column -> ":" + column).collect(joining(", ")));
    }

    private static @Nullable String text(@Nullable Status status) {
        return status == null ? null : status.name();
    }
}
