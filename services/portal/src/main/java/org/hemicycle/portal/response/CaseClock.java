package org.hemicycle.portal.response;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A clock of a case as the service computed it, for both sides alike. */
public record CaseClock(
        String id,
        String name,
        String owner,
        @Nullable String state,
        String start,
        String length,
        boolean setBySecretariat,
        @Nullable String source,
        @Nullable String dueOn,
        String earliestOn,
        @Nullable String endedAt,
        long marginDays,
        List<Pause> pauses,
        List<Extension> extensions,
        List<String> explanation) {

    private static final List<String> ORDER = List.of(
            "ACKNOWLEDGEMENT",
            "SCREENING",
            "CURE",
            "RESPONSE",
            "COMMENTS",
            "ADOPTION",
            "WORK_PLAN",
            "STAGE_ONE",
            "SUSPENSION");

    public record Pause(String from, @Nullable String resumedOn, String reason) {}

    public record Extension(String altogether, String grantedOn, String ground, String authority) {}

    /** As they follow each other in a case; one that is not known stands last. */
    public static List<CaseClock> inOrder(List<CaseClock> clocks) {
        return clocks.stream()
                .sorted(Comparator.comparingInt(
                        clock -> ORDER.contains(clock.name()) ? ORDER.indexOf(clock.name()) : ORDER.size()))
                .toList();
    }

    public boolean isRunning() {
        return endedAt == null && state != null;
    }

    public boolean isSuspended() {
        return "SUSPENDED".equals(state);
    }

    /** Running, and past its end. */
    public boolean isLate() {
        return isRunning() && "MISSED".equals(state);
    }

    public long days() {
        return Math.abs(marginDays);
    }
}
