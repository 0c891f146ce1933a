package org.hemicycle.portal.earlier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An election of before this system: what was published, and what its numbers give when they are counted again. */
public record EarlierElection(
        int year,
        int seats,
        int voted,
        @Nullable Integer onRoll,
        String source,
        String evidence,
        boolean countedAgain,
        List<Line> lines,
        Sum control,
        List<String> deviations) {

    public record Line(
            String country,
            String region,
            List<Integer> ranks,
            int published,
            int counted,
            String outcome,
            String decidedBy,
            boolean misprinted) {

        public boolean elected() {
            return outcome.equals("ELECTED");
        }
    }

    public record Sum(int published, int counted, @Nullable Integer expected) {}

    public List<Line> misprints() {
        return lines.stream().filter(Line::misprinted).toList();
    }

    /** How many ranks were published. */
    public int ranks() {
        return countedAgain ? lines.getFirst().ranks().size() : 0;
    }
}
