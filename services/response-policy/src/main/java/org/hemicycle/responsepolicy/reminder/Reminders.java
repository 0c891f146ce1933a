package org.hemicycle.responsepolicy.reminder;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.hemicycle.responsepolicy.clock.ClockEvent;
import org.hemicycle.responsepolicy.clock.ClockName;
import org.hemicycle.responsepolicy.filing.FilerNews;
import org.hemicycle.responsepolicy.filing.MailDue;
import org.hemicycle.responsepolicy.reminder.ReminderView.Why;
import org.hemicycle.responsepolicy.response.CaseRegister;
import org.hemicycle.responsepolicy.response.CaseView;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who is reminded of what, and has identity bring each of them one mail a day at most, the same for everybody. */
@Service
@Transactional
public class Reminders {

    private final Addressees addressees;
    private final FilerNews filers;
    private final CaseRegister cases;
    private final OfficeCalendar calendar;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;

    Reminders(
            Addressees addressees,
            FilerNews filers,
            CaseRegister cases,
            OfficeCalendar calendar,
            JdbcClient db,
            ApplicationEventPublisher events) {
        this.addressees = addressees;
        this.filers = filers;
        this.cases = cases;
        this.calendar = calendar;
        this.db = db;
        this.events = events;
    }

    @EventListener
    void on(ClockEvent.Reminded event) {
        var about = cases.read(event.about().of());
        var owner = event.about().name().owner();
        remind(about, addressees.owing(about, owner, calendar.today(event.at())), Why.COMING, event, event.dueOn());
        if (owner.equals("filers") || owner.equals("parties")) {
            filers.tell(event.about().of());
        }
    }

    @EventListener
    void on(ClockEvent.Lapsed event) {
        var about = cases.read(event.about().of());
        remind(about, addressees.coChairs(about, calendar.today(event.at())), Why.PASSED, event, event.dueOn());
    }

    private void remind(CaseView about, Set<UUID> people, Why why, ClockEvent event, LocalDate dueOn) {
        for (var person : people) {
            mail(person, event.at());
            db.sql("""
                    insert into case_reminder (id, person, response_case, clock, why, due_on, at)
                    values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            UUID.randomUUID(),
                            person,
                            about.id(),
                            event.about().name().name())
                    .params(why.name(), Date.valueOf(dueOn), Timestamp.from(event.at()))
                    .update();
        }
    }

    /** Several on one day are one mail: how many there are, it does not tell. */
    private void mail(UUID person, Instant at) {
        var begins = Timestamp.from(calendar.beginOf(calendar.today(at)));
        var told = db.sql("select exists (select 1 from case_reminder where person = ? and at >= ?)")
                .params(person, begins)
                .query(Boolean.class)
                .single();
        if (!told) {
            events.publishEvent(new MailDue(UUID.randomUUID(), person, at));
        }
    }

    @Transactional(readOnly = true)
    public List<ReminderView> of(UUID person) {
        return db.sql("""
                        select r.id, r.response_case, c.country, r.clock, r.why, r.due_on, r.at
                        from case_reminder r join response_case c on c.id = r.response_case
                        where r.person = ? order by r.at desc, r.id limit 100""")
                .param(person)
                .query((row, n) -> new ReminderView(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        ClockName.valueOf(row.getString(4)),
                        Why.valueOf(row.getString(5)),
                        row.getDate(6).toLocalDate(),
                        row.getTimestamp(7).toInstant()))
                .list();
    }
}
