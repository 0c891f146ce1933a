package org.hemicycle.membership.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.hemicycle.membership.standing.imports.ImportReport;
import org.hemicycle.membership.standing.imports.MembershipEventsImport;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes lists of past membership events; the answer says what became of each line. */
@RestController
class ImportController {

    private static final int MOST_BYTES = 1024 * 1024;

    private final MembershipEventsImport events;

    ImportController(MembershipEventsImport events) {
        this.events = events;
    }

    @MayCall(StandingController.OFFICER)
    @PostMapping(path = "/imports/membership-events", consumes = "text/csv")
    ImportReport membershipEvents(InputStream body, @RequestParam(required = false) @Nullable LocalDate until)
            throws IOException {
        var csv = body.readNBytes(MOST_BYTES + 1);
        if (csv.length > MOST_BYTES) {
            throw new Refused(413, "A list may have %d bytes".formatted(MOST_BYTES));
        }
        return events.run(csv, until);
    }
}
