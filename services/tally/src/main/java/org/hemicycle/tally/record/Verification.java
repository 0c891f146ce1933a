package org.hemicycle.tally.record;

import java.util.List;

/** All checks of a record. It verifies if none failed; what an edition leaves out is said, and does not fail. */
public record Verification(String edition, List<Check> checks) {

    public Verification {
        checks = List.copyOf(checks);
    }

    public boolean verifies() {
        return checks.stream().noneMatch(check -> check.verdict() == Check.Verdict.FAILED);
    }
}
