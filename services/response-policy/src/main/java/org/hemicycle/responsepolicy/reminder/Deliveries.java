package org.hemicycle.responsepolicy.reminder;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.hemicycle.responsepolicy.filing.MailDue;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The mails that bring reminders: one a person and day, and what identity says became of each. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Deliveries {

    private final OfficeCalendar calendar;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;

    Deliveries(OfficeCalendar calendar, JdbcClient db, ApplicationEventPublisher events) {
        this.calendar = calendar;
        this.db = db;
        this.events = events;
    }

    /** The mail of that day: several reminders are one mail, and it does not tell how many. */
    UUID mail(UUID person, Instant at) {
        var begins = Timestamp.from(calendar.beginOf(calendar.today(at)));
        return db.sql("select notice from reminder_mail where person = ? and at >= ? order by at limit 1")
                .params(person, begins)
                .query(UUID.class)
                .optional()
                .orElseGet(() -> send(person, at));
    }

    private UUID send(UUID person, Instant at) {
        var notice = UUID.randomUUID();
        db.sql("insert into reminder_mail (notice, person, at) values (?, ?, ?)")
                .params(notice, person, Timestamp.from(at))
                .update();
        events.publishEvent(new MailDue(notice, person, at));
        return notice;
    }

    /** Mails to filers are none of these: what became of them is kept nowhere here. */
    public void settled(UUID notice, String outcome) {
        db.sql("update reminder_mail set outcome = ? where notice = ?")
                .params(outcome, notice)
                .update();
    }
}
