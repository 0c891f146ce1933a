package org.hemicycle.membership.eligibility.report;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hemicycle.membership.eligibility.ScoreLine;
import org.hemicycle.membership.eligibility.rules.EligibilityRules;
import org.hemicycle.membership.eligibility.rules.Result;

/** Sorts a year's scores into the parts of the published note. */
record NoteWriter(Collection<ScoreLine> scores, Collection<ScoreLine> before, Set<String> members) {

    PublishedNote write(int reviewYear, EligibilityRules rules) {
        var passedBefore = passed(before);
        return new PublishedNote(
                reviewYear,
                those(line -> is(line, Result.PASS) && !passedBefore.contains(line.country())),
                those(line -> is(line, Result.FAIL) && passedBefore.contains(line.country())),
                those(line -> is(line, Result.PASS) && !isMember(line)),
                those(line -> is(line, Result.FAIL) && !isMember(line) && isClose(line, rules)),
                those(line -> is(line, Result.FAIL) && isMember(line)),
                those(line -> is(line, Result.NOT_ENOUGH_DATA)));
    }

    private List<ScoreLine> those(Predicate<ScoreLine> part) {
        return scores.stream().filter(part).toList();
    }

    private boolean isMember(ScoreLine line) {
        return members.contains(line.country());
    }

    private static boolean is(ScoreLine line, Result result) {
        return line.result() == result;
    }

    private static boolean isClose(ScoreLine line, EligibilityRules rules) {
        var score = line.score();
        return score != null
                && rules.pointsMissing(score) <= rules.closeToEligible().value();
    }

    private static Set<String> passed(Collection<ScoreLine> lines) {
        return lines.stream()
                .filter(line -> is(line, Result.PASS))
                .map(ScoreLine::country)
                .collect(Collectors.toSet());
    }
}
