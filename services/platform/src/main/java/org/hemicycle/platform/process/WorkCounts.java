package org.hemicycle.platform.process;

import java.util.List;

/**
 * How many open steps there are, in all and of each kind of procedure. A list under the same filter has as many.
 *
 * @param followUp put off until now or earlier
 */
public record WorkCounts(long all, long mine, long unassigned, long overdue, long followUp, List<OfProcess> processes) {

    /** Of one kind of procedure. */
    public record OfProcess(String process, long all, long mine, long unassigned, long overdue, long followUp) {}

    static WorkCounts of(List<OfProcess> processes) {
        var sum = new long[5];
        for (var each : processes) {
            sum[0] += each.all;
            sum[1] += each.mine;
            sum[2] += each.unassigned;
            sum[3] += each.overdue;
            sum[4] += each.followUp;
        }
        return new WorkCounts(sum[0], sum[1], sum[2], sum[3], sum[4], List.copyOf(processes));
    }
}
