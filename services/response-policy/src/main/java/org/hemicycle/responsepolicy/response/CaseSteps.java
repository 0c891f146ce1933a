package org.hemicycle.responsepolicy.response;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.platform.deadline.Length;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.hemicycle.responsepolicy.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a case that follow by themselves. Each is one transaction. */
@Service
@Transactional
public class CaseSteps {

    private static final Length A_YEAR = Length.years(1);

    private final CaseFiles files;
    private final OfficeCalendar calendar;
    private final JdbcClient db;

    CaseSteps(CaseFiles files, OfficeCalendar calendar, JdbcClient db) {
        this.files = files;
        this.calendar = calendar;
        this.db = db;
    }

    /** No reply never blocks the review. */
    public void responseLapsed(CaseId id) {
        files.change(id, found -> {
            if (found.state() == CaseState.RESPONSE_REQUESTED) {
                found.take(CaseStep.RESPONSE_LAPSED, files.today(), null, files.now());
                found.take(CaseStep.REVIEW_BEGUN, files.today(), null, files.now());
            }
        });
    }

    /** Somebody has to decide. Until then the status stays as it is: nobody is reinstated by the passing of time. */
    public void reviewFellDue(CaseId id) {
        files.change(id, found -> {
            if (found.state() == CaseState.SUSPENDED) {
                found.take(CaseStep.REVIEW_FELL_DUE, files.today(), null, files.now());
                found.raise(CaseFlag.Kind.REVIEW_OVERDUE, files.today(), files.now());
            }
        });
    }

    /** Its cases are moot and stay on file. A country that this very policy has removed has no open case any more. */
    public void memberLeft(String country, LocalDate on) {
        db.sql("select id from response_case where country = ? and state <> all(?)")
                .params(country, ends())
                .query(UUID.class)
                .list()
                .forEach(id -> files.change(new CaseId(id), found -> {
                    var day = on.isBefore(found.origin().filedOn()) ? files.today() : on;
                    found.take(CaseStep.MEMBER_LEFT, day, null, files.now());
                }));
    }

    private static String[] ends() {
        return java.util.Arrays.stream(CaseState.values())
                .filter(CaseState::isEnd)
                .map(CaseState::name)
                .toArray(String[]::new);
    }

    /** The co-chairs are told that it is still open. */
    public void stillOpen(CaseId id) {
        files.change(id, found -> found.note(new CaseEvent.StillOpen(found.about(), found.state(), files.now())));
    }

    /** When an open case is looked at again. */
    @Transactional(readOnly = true)
    public Instant lookedAtAgain(CaseId id) {
        var filed = files.find(id).origin().filedOn();
        return calendar.deadline(filed, A_YEAR).due().orElseThrow();
    }
}
