package org.hemicycle.responsepolicy.clock;

import java.util.Arrays;
import java.util.List;
import org.hemicycle.platform.deadline.DeadlineState;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of clock was kept over many cases.
 *
 * @param overdue running, and past their end
 * @param worstDays the longest delay, in whole days; 0 for none
 */
public record SlaLine(
        ClockName clock, String owner, int met, int missed, int running, int overdue, int dropped, long worstDays) {

    static List<SlaLine> of(List<ClockView> clocks) {
        return Arrays.stream(ClockName.values())
                .map(name -> of(
                        name,
                        clocks.stream().filter(clock -> clock.name() == name).toList()))
                .toList();
    }

    private static SlaLine of(ClockName name, List<ClockView> runs) {
        long worst = runs.stream()
                .filter(run -> run.state() == DeadlineState.MISSED)
                .mapToLong(run -> -run.marginDays())
                .max()
                .orElse(0);
        return new SlaLine(
                name,
                name.owner(),
                count(runs, DeadlineState.MET, true),
                count(runs, DeadlineState.MISSED, true),
                count(runs, DeadlineState.OPEN, false) + count(runs, DeadlineState.SUSPENDED, false),
                count(runs, DeadlineState.MISSED, false),
                count(runs, null, true),
                worst);
    }

    private static int count(List<ClockView> runs, @Nullable DeadlineState state, boolean ended) {
        return (int) runs.stream()
                .filter(run -> run.state() == state && (run.endedAt() != null) == ended)
                .count();
    }
}
