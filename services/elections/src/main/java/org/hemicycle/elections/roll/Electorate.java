package org.hemicycle.elections.roll;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What membership has told so far about who takes part and who votes; the only source that rolls are made from. */
@Service
@Transactional
public class Electorate {

    private static final String COLUMNS = "country, kind, value, effective_on, effective_by";

    private final JdbcClient db;
    private final RollRuleBook rules = RollRuleBook.read();

    Electorate(JdbcClient db) {
        this.db = db;
    }

    public void statusChanged(String country, String status, LocalDate on, LocalDate by) {
        hear(new Told(country, Told.Kind.STATUS, status, on, by));
    }

    public void votingRightsChanged(String country, boolean votes, LocalDate on, LocalDate by) {
        hear(new Told(country, Told.Kind.VOTES, String.valueOf(votes), on, by));
    }

    /**
     * A correction replaces what was told before about the same status, else about voting rights. It names membership's
     * own entry, which the first telling did not: the one nearest in time is meant.
     */
    public void corrected(String country, @Nullable String status, LocalDate on, LocalDate by) {
        db.sql("""
            update electorate_fact set effective_on = :on, effective_by = :by
            where heard = (select heard from electorate_fact
                           where country = :country and kind = :kind
                             and (cast(:status as text) is null or value = :status)
                           order by abs(effective_on - :on), heard desc limit 1)\
            """)
                .param("on", on)
                .param("by", by)
                .param("country", country)
                .param("kind", (status == null ? Told.Kind.VOTES : Told.Kind.STATUS).name())
                .param("status", status)
                .update();
    }

    /** Every government ever heard of, in the order of their codes. */
    @Transactional(readOnly = true)
    public List<RollLine> on(LocalDate day) {
        var statuses = rules.inForceOn(day).statuses().value();
        return db
                .sql("select %s from electorate_fact order by heard".formatted(COLUMNS))
                .query((row, n) -> read(row))
                .list()
                .stream()
                .collect(groupingBy(Told::country, TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(entry -> new Standing(entry.getKey(), entry.getValue()).on(day, statuses))
                .toList();
    }

    @Transactional(readOnly = true)
    public RollLine of(String country, LocalDate day) {
        return standing(country).on(day, rules.inForceOn(day).statuses().value());
    }

    /** Why a government surely may not vote on a day; empty where it may, or where nobody can be sure. */
    @Transactional(readOnly = true)
    public Optional<String> lost(String country, LocalDate day) {
        return standing(country).lostOn(day, rules.inForceOn(day).statuses().value());
    }

    private Standing standing(String country) {
        var told = db.sql("select %s from electorate_fact where country = ? order by heard".formatted(COLUMNS))
                .param(country)
                .query((row, n) -> read(row))
                .list();
        return new Standing(country, told);
    }

    String ruleSetOn(LocalDate day) {
        return rules.inForceOn(day).id();
    }

    private void hear(Told told) {
        db.sql("insert into electorate_fact (%s) values (?, ?, ?, ?, ?)".formatted(COLUMNS))
                .params(told.country(), told.kind().name(), told.value(), told.effectiveOn(), told.effectiveBy())
                .update();
    }

    private static Told read(ResultSet row) throws SQLException {
        return new Told(
                row.getString(1),
                Told.Kind.valueOf(row.getString(2)),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class));
    }
}
