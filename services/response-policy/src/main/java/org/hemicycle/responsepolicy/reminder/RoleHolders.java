package org.hemicycle.responsepolicy.reminder;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who holds which role, as identity tells it: ids of people, no names and no addresses. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RoleHolders {

    private final JdbcClient db;

    RoleHolders(JdbcClient db) {
        this.db = db;
    }

    public void granted(UUID person, String role, LocalDate firstDay, @Nullable LocalDate lastDay) {
        db.sql("""
                insert into role_holder (person, role, first_day, last_day) values (?, ?, ?, ?)
                on conflict (person, role, first_day) do update set last_day = excluded.last_day""")
                .params(Arrays.asList(
                        person, role, Date.valueOf(firstDay), lastDay == null ? null : Date.valueOf(lastDay)))
                .update();
    }

    public void ended(UUID person, String role, LocalDate lastDay) {
        db.sql("update role_holder set last_day = greatest(first_day, ?) where person = ? and role = ?"
                        + " and (last_day is null or last_day > ?)")
                .params(Date.valueOf(lastDay), person, role, Date.valueOf(lastDay))
                .update();
    }

    List<UUID> of(String role, LocalDate day) {
        return db.sql("""
                        select distinct person from role_holder
                        where role = :role and first_day <= :day and (last_day is null or last_day >= :day)""")
                .param("role", role)
                .param("day", Date.valueOf(day))
                .query(UUID.class)
                .list();
    }

    /** Those who speak for a government. */
    List<UUID> contactsOf(String government, LocalDate day) {
        return db.sql("""
                        select distinct r.person from role_holder r
                        join person_tie t on t.person = r.person and t.kind = 'GOVERNMENT' and t.government = :government
                                         and t.from_day <= :day and (t.until_day is null or t.until_day >= :day)
                        where r.role = 'point-of-contact' and r.first_day <= :day
                          and (r.last_day is null or r.last_day >= :day)""")
                .param("government", government)
                .param("day", Date.valueOf(day))
                .query(UUID.class)
                .list();
    }
}
