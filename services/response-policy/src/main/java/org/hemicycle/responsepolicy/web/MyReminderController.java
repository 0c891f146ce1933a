package org.hemicycle.responsepolicy.web;

import java.util.List;
import java.util.UUID;
import org.hemicycle.platform.identity.Actors;
import org.hemicycle.platform.rights.Caller;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.rights.Cases;
import org.hemicycle.platform.rights.Rights;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.responsepolicy.reminder.ReminderView;
import org.hemicycle.responsepolicy.reminder.Reminders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the mail did not say: of which clock of which case somebody was reminded, as far as they may know of it now. */
@RestController
class MyReminderController {

    private final Reminders reminders;
    private final Rights rights;
    private final Cases cases;

    MyReminderController(Reminders reminders, Rights rights, Cases cases) {
        this.reminders = reminders;
        this.rights = rights;
        this.cases = cases;
    }

    @MayCall(MayCall.SIGNED_IN)
    @GetMapping("/my-reminders")
    List<ReminderView> mine() {
        return reminders.of(Caller.person()).stream()
                .filter(reminder -> mayKnowOf(reminder.caseId()))
                .toList();
    }

    /** Who lost the role, or has a conflict of interest meanwhile, is told no more. */
    private boolean mayKnowOf(UUID id) {
        var actor = Actors.current();
        return cases.find(new CaseRef(ResponseCaseKind.NAME, id.toString()))
                .filter(file -> rights.mayKnowOf(actor, file) && rights.isFree(actor, file))
                .isPresent();
    }
}
