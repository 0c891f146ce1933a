package org.hemicycle.responsepolicy.response;

import java.time.Instant;
import org.hemicycle.platform.deadline.Length;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.hemicycle.responsepolicy.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a case that follow by themselves. Each is one transaction. */
@Service
@Transactional
public class CaseSteps {

    private static final Length A_YEAR = Length.years(1);

    private final CaseFiles files;
    private final OfficeCalendar calendar;

    CaseSteps(CaseFiles files, OfficeCalendar calendar) {
        this.files = files;
        this.calendar = calendar;
    }

    /** The co-chairs are told that it is still open. */
    public void stillOpen(CaseId id) {
        files.change(id, found -> found.noteStillOpen(files.now()));
    }

    /** When an open case is looked at again. */
    @Transactional(readOnly = true)
    public Instant lookedAtAgain(CaseId id) {
        var filed = files.find(id).origin().filedOn();
        return calendar.deadline(filed, A_YEAR).due().orElseThrow();
    }
}
