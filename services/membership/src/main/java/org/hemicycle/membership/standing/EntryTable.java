package org.hemicycle.membership.standing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the entries of the history as they were made, in that order, each with its corrections. */
@Component
class EntryTable {

    private static final int FETCHED_AT_ONCE = 500;
    private static final String ENTRIES = """
            select e.*, p.iso3 from standing_entry e join participant p on p.id = e.participant
            """;

    private record SourceOf(UUID entry, SourceLine line) {}

    private final JdbcClient db;
    private final CorrectionTable corrections;

    EntryTable(JdbcClient db, CorrectionTable corrections) {
        this.db = db;
        this.corrections = corrections;
    }

    List<Entry> of(String country) {
        var where = "where p.iso3 = :country";
        var sources = sources(where, Map.of("country", country));
        var corrected = corrections.all(where, Map.of("country", country));
        return db.sql(ENTRIES + " where p.iso3 = :country order by e.seq")
                .param("country", country)
                .query((row, n) -> read(row, sources, corrected))
                .list();
    }

    /** For questions that the lines of imported files do not answer. */
    List<Entry> withoutSourcesOf(String country) {
        var corrected = corrections.all("where p.iso3 = :country", Map.of("country", country));
        return db.sql(ENTRIES + " where p.iso3 = ? order by e.seq")
                .param(country)
                .query((row, n) -> read(row, Map.of(), corrected))
                .list();
    }

    List<Entry> all() {
        var sources = sources("", Map.of());
        var corrected = corrections.all("", Map.of());
        return db.sql(ENTRIES + " order by e.seq")
                .query((row, n) -> read(row, sources, corrected))
                .list();
    }

    /** Hands out all entries while they are read, some hundreds at a time. */
    void forEach(Consumer<Entry> sink) {
        var sources = sources("", Map.of());
        var corrected = corrections.all("", Map.of());
        try (var rows = db
                .sql(ENTRIES + " order by e.seq")
                .withFetchSize(FETCHED_AT_ONCE)
                .query((row, n) -> read(row, sources, corrected))
                .stream()) {
            rows.forEach(sink);
        }
    }

    private Map<UUID, List<SourceLine>> sources(String where, Map<String, ?> params) {
        return db
                .sql("select s.* from standing_source s join participant p on p.id = s.participant " + where
                        + " order by s.file, s.line")
                .params(params)
                .query((row, n) -> new SourceOf(
                        row.getObject("entry", UUID.class),
                        new SourceLine(
                                row.getString("file"),
                                row.getLong("line"),
                                row.getString("event"),
                                row.getString("stated_date"),
                                row.getString("vote"),
                                row.getString("detail"),
                                row.getString("source"),
                                row.getString("confidence"))))
                .list()
                .stream()
                .collect(groupingBy(SourceOf::entry, mapping(SourceOf::line, toList())));
    }

    private static Entry read(ResultSet row, Map<UUID, List<SourceLine>> sources, Map<UUID, List<Correction>> corrected)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        var effective =
                new EffectiveDate(row.getObject("earliest", LocalDate.class), row.getObject("latest", LocalDate.class));
        return new Entry(
                id,
                row.getString("iso3"),
                EntryKind.valueOf(row.getString("kind")),
                effective,
                row.getObject("period", Integer.class),
                code(row, "from_status", Status.class),
                code(row, "to_status", Status.class),
                code(row, "also_possible", Status.class),
                code(row, "ground", Ground.class),
                code(row, "flag", Flag.class),
                row.getObject("votes", Boolean.class),
                row.getString("code"),
                row.getString("reference"),
                row.getString("legal_basis"),
                row.getString("document"),
                row.getObject("published_on", LocalDate.class),
                row.getString("public_url"),
                row.getTimestamp("recorded_at").toInstant(),
                sources.getOrDefault(id, List.of()),
                effective,
                corrected.getOrDefault(id, List.of()));
    }

    private static <E extends Enum<E>> @Nullable E code(ResultSet row, String column, Class<E> type)
            throws SQLException {
        var text = row.getString(column);
        return text == null ? null : Enum.valueOf(type, text);
    }
}
