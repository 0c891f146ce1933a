package org.hemicycle.elections.seat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What membership told of the status of governments, by the day it takes effect; the last told of a day counts. */
@Component
class GovernmentStandings {

    private static final Set<String> SUSPENDED = Set.of("INACTIVE", "SUSPENDED");
    private static final Set<String> GONE = Set.of("WITHDRAWN", "REMOVED");

    private final JdbcClient db;

    GovernmentStandings(JdbcClient db) {
        this.db = db;
    }

    static boolean isGone(String status) {
        return GONE.contains(status);
    }

    void keep(String country, String status, LocalDate from) {
        db.sql("insert into seat_standing (country, status, effective_on) values (?, ?, ?)")
                .params(country, status, from)
                .update();
    }

    /** Replaces what was told of the same status: the one nearest in time is meant, as membership names its own entry. */
    void correct(String country, String status, LocalDate from) {
        db.sql("""
            update seat_standing set effective_on = :on
            where told = (select told from seat_standing where country = :country and status = :status
                          order by abs(effective_on - :on), told desc limit 1)\
            """)
                .param("on", from)
                .param("country", country)
                .param("status", status)
                .update();
    }

    /** Governments whose seats do not vote on a day. Of whom nothing was told, nothing is held against them. */
    Set<String> suspendedOn(LocalDate day) {
        return statusOn(day).entrySet().stream()
                .filter(entry -> SUSPENDED.contains(entry.getValue()) || GONE.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Map<String, String> statusOn(LocalDate day) {
        return db.sql("""
            select distinct on (country) country, status from seat_standing where effective_on <= ?
            order by country, effective_on desc, told desc\
            """).param(day).query((row, n) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
