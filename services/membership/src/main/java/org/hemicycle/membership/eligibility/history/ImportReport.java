package org.hemicycle.membership.eligibility.history;

import java.util.List;

/** What an import did: lines entered, lines already there, and every line refused with the reason. */
public record ImportReport(int entered, int alreadyThere, List<Refused> refused) {

    /** A line that was not entered. Line 1 is the header. */
    public record Refused(long line, String reason) {}

    public ImportReport {
        refused = List.copyOf(refused);
    }
}
