package org.hemicycle.elections.election;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An election as its readers see it.
 *
 * @param ties the ladder for ties
 * @param setBySecretariat the values of the rule set that no source states
 * @param timetable absent before the call
 * @param configurationHash absent before the roll is frozen
 * @param resultNumber which of the counts holds; absent before one is published
 */
public record ElectionView(
        UUID id,
        ElectionKind kind,
        String title,
        int seats,
        String method,
        List<String> ties,
        LocalDate termStart,
        ElectionState state,
        List<Continuing> continuing,
        @Nullable Timetable timetable,
        List<DueDate> deadlines,
        @Nullable String configurationHash,
        @Nullable Integer rollNumber,
        boolean openingApproved,
        @Nullable String endorsement,
        @Nullable Instant closedAt,
        @Nullable Integer resultNumber,
        @Nullable Instant publishedAt,
        @Nullable Instant challengeUntil,
        List<ChallengeView> challenges,
        @Nullable String cancelledFor,
        @Nullable String cancelledBy,
        String ruleSet,
        List<String> setBySecretariat,
        int version) {

    static ElectionView of(Election election, ElectionRules rules, List<DueDate> deadlines) {
        var plan = election.plan();
        var ending = election.ending();
        var frozen = election.isFrozen() ? election.frozen() : null;
        return new ElectionView(
                election.id().value(),
                plan.kind(),
                plan.title(),
                plan.seats(),
                plan.method(),
                plan.ladder(rules),
                plan.termStart(),
                election.state(),
                election.continuing(),
                election.isCalled() ? election.timetable() : null,
                deadlines,
                frozen == null ? null : frozen.configurationHash(),
                frozen == null ? null : frozen.rollNumber(),
                frozen != null && frozen.openingApproved(),
                ending.endorsement(),
                ending.closedAt(),
                election.state().hasResult() ? ending.resultNumber() : null,
                ending.publishedAt(),
                ending.challengeUntil(),
                challenges(election.challenges().all()),
                ending.cancelledFor(),
                ending.cancelledBy(),
                rules.id(),
                rules.setBySecretariat(),
                election.version());
    }

    private static List<ChallengeView> challenges(List<Challenge> all) {
        return IntStream.range(0, all.size())
                .mapToObj(place -> ChallengeView.of(place + 1, all.get(place)))
                .toList();
    }
}
