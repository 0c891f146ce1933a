package org.hemicycle.elections.seat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code co_chair} and {@code sub_committee_member}: offices of those who hold a seat. Part of their seats. */
@Component
class Offices {

    private static final String CO_CHAIRS = """
        select constituency, seat, holder, incoming_from, lead_from, coalesce(ended_on, last_day), basis, evidence, source
        from co_chair
        """;

    /** A co-chair's two years: incoming first, then leading. The seat is null where it is not on record. */
    record CoChair(
            Constituency constituency,
            @Nullable SeatId seat,
            String holder,
            LocalDate incomingFrom,
            LocalDate leadFrom,
            LocalDate lastDay,
            String basis,
            Evidence evidence,
            String source) {

        boolean overlaps(CoChair other) {
            return constituency == other.constituency
                    && (meet(incomingFrom, leadFrom.minusDays(1), other.incomingFrom, other.leadFrom.minusDays(1))
                            || meet(leadFrom, lastDay, other.leadFrom, other.lastDay));
        }

        private static boolean meet(LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo) {
            return !from.isAfter(otherTo) && !otherFrom.isAfter(to);
        }
    }

    /** Somebody's time in a body inside the committee. */
    record Assignment(
            SubCommittee body,
            SeatId seat,
            String holder,
            boolean chairs,
            LocalDate firstDay,
            LocalDate lastDay,
            String basis) {}

    private final JdbcClient db;

    Offices(JdbcClient db) {
        this.db = db;
    }

    void add(CoChair office) {
        db.sql("""
            insert into co_chair (id, constituency, seat, holder, incoming_from, lead_from, last_day, basis, evidence,
                                  source)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """)
                .params(Arrays.asList(
                        UUID.randomUUID(),
                        office.constituency().name(),
                        office.seat() == null ? null : office.seat().toString(),
                        office.holder()))
                .params(office.incomingFrom(), office.leadFrom(), office.lastDay())
                .params(office.basis(), office.evidence().name(), office.source())
                .update();
    }

    void add(Assignment assigned) {
        db.sql("""
            insert into sub_committee_member (id, body, seat, holder, chairs, first_day, last_day, basis)
            values (?, ?, ?, ?, ?, ?, ?, ?)\
            """)
                .params(
                        UUID.randomUUID(),
                        assigned.body().name(),
                        assigned.seat().toString(),
                        assigned.holder())
                .params(assigned.chairs(), assigned.firstDay(), assigned.lastDay(), assigned.basis())
                .update();
    }

    /** Who gives up the seat gives up the offices. */
    boolean end(SeatId seat, String holder, LocalDate lastDay) {
        db.sql("""
            update sub_committee_member set last_day = greatest(first_day, cast(:day as date))
            where seat = :seat and holder = :holder and last_day > :day\
            """)
                .param("seat", seat.toString())
                .param("holder", holder)
                .param("day", lastDay)
                .update();
        return db.sql("""
            update co_chair set ended_on = :day
            where seat = :seat and holder = :holder and coalesce(ended_on, last_day) > :day\
            """)
                        .param("seat", seat.toString())
                        .param("holder", holder)
                        .param("day", lastDay)
                        .update()
                > 0;
    }

    void extend(SeatId seat, String holder, LocalDate newLastDay) {
        db.sql("""
            update co_chair set last_day = ? where seat = ? and holder = ? and ended_on is null and last_day < ?
              and last_day >= lead_from and ? > lead_from\
            """)
                .params(Arrays.asList(newLastDay, seat.toString(), holder, newLastDay, newLastDay))
                .update();
    }

    List<CoChair> coChairs() {
        return db.sql(CO_CHAIRS + " order by lead_from, constituency")
                .query((row, n) -> coChair(row))
                .list();
    }

    List<CoChair> coChairsOn(LocalDate day) {
        return db.sql(CO_CHAIRS
                        + " where incoming_from <= ? and coalesce(ended_on, last_day) >= ? order by lead_from,"
                        + " constituency")
                .params(day, day)
                .query((row, n) -> coChair(row))
                .list();
    }

    List<Assignment> assignmentsOn(LocalDate day) {
        return db.sql("""
            select body, seat, holder, chairs, first_day, last_day, basis from sub_committee_member
            where first_day <= ? and last_day >= ? order by body, seat\
            """).params(day, day).query((row, n) -> assignment(row)).list();
    }

    private static CoChair coChair(ResultSet row) throws SQLException {
        var seat = row.getString(2);
        return new CoChair(
                Constituency.valueOf(row.getString(1)),
                seat == null ? null : SeatId.parse(seat).orElseThrow(),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                row.getString(7),
                Evidence.valueOf(row.getString(8)),
                row.getString(9));
    }

    private static Assignment assignment(ResultSet row) throws SQLException {
        return new Assignment(
                SubCommittee.valueOf(row.getString(1)),
                SeatId.parse(row.getString(2)).orElseThrow(),
                row.getString(3),
                row.getBoolean(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                row.getString(7));
    }
}
