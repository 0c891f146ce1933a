package org.hemicycle.membership.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads the lines of the index; the same readers see the same letters as in {@link Letter#isVisibleTo}. */
@Component
class LetterLines {

    private static final String WHERE = """
            where ((:everything and not recused(cast(:officer as uuid), 'letter', letter.id::text,
                                                array[country]::text[], '{}'))
                   or published_on is not null
                   or (country = :government and (direction = 'INCOMING' or sent_at is not null)))
              and (cast(:country as text) is null or country = :country)
              and (cast(:type as text) is null or type = :type)
              and (cast(:direction as text) is null or direction = :direction)
              and (cast(:from as date) is null or letter_date >= :from)
              and (cast(:to as date) is null or letter_date <= :to)
              and (cast(:unansweredBy as date) is null
                   or (:everything and reply_due <= :unansweredBy and replied_by is null))""";

    private final JdbcClient db;

    LetterLines(JdbcClient db) {
        this.db = db;
    }

    List<LetterItem> page(LetterFilter filter, LetterReader reader, int offset, int limit) {
        var sql = """
                select id, reference, type, direction, country, from_office, to_office, letter_date, received_date,
                       effect_date, sent_at, language, published_on
                from letter %s order by %s offset :offset limit :limit""".formatted(WHERE, filter.order().sql());
        return where(db.sql(sql), filter, reader)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> line(row))
                .list();
    }

    long count(LetterFilter filter, LetterReader reader) {
        return where(db.sql("select count(*) from letter " + WHERE), filter, reader)
                .query(Long.class)
                .single();
    }

    private static StatementSpec where(StatementSpec sql, LetterFilter filter, LetterReader reader) {
        return sql.param("everything", reader.everything())
                .param("officer", reader.officer())
                .param("government", reader.government())
                .param("country", filter.country())
                .param("type", filter.type() == null ? null : filter.type().name())
                .param(
                        "direction",
                        filter.direction() == null ? null : filter.direction().name())
                .param("from", filter.from())
                .param("to", filter.to())
                .param("unansweredBy", filter.unansweredBy());
    }

    private static LetterItem line(ResultSet row) throws SQLException {
        return new LetterItem(
                row.getObject(1, UUID.class),
                row.getString(2),
                LetterType.valueOf(row.getString(3)),
                Direction.valueOf(row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getObject(8, LocalDate.class),
                row.getObject(9, LocalDate.class),
                row.getObject(10, LocalDate.class),
                instant(row.getTimestamp(11)),
                row.getString(12),
                row.getObject(13, LocalDate.class));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
