package org.hemicycle.responsepolicy.decision;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who sits on the committee, as elections tells it: codes of governments and ids of people, no names. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SeatHolders {

    private final JdbcClient db;

    SeatHolders(JdbcClient db) {
        this.db = db;
    }

    public void taken(String seat, String holder, LocalDate firstDay, LocalDate lastDay) {
        db.sql("""
                insert into committee_seat (seat, holder, first_day, last_day) values (?, ?, ?, ?)
                on conflict (seat, holder, first_day) do update set last_day = excluded.last_day""").params(seat, holder, firstDay, lastDay).update();
    }

    public void vacated(String seat, String holder, LocalDate lastDay) {
        db.sql("update committee_seat set last_day = ? where seat = ? and holder = ? and last_day > ?")
                .params(lastDay, seat, holder, lastDay)
                .update();
    }

    List<String> on(LocalDate day) {
        return db.sql("select distinct holder from committee_seat where ? between first_day and last_day order by 1")
                .param(day)
                .query(String.class)
                .list();
    }
}
