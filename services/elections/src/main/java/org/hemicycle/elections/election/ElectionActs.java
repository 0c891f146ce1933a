package org.hemicycle.elections.election;

import java.util.Set;
import java.util.UUID;
import org.hemicycle.elections.roll.AppealId;
import org.hemicycle.platform.approval.ApprovedAct;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What nobody does alone in an election. Officers approve, but for challenges: there an auditor does. */
@Configuration(proxyBeanMethods = false)
public class ElectionActs {

    public static final String FREEZE_ROLL = "freeze-roll";
    public static final String DECIDE_APPEAL = "decide-roll-appeal";
    public static final String OPEN_BALLOT = "open-ballot";
    public static final String CLOSE_EARLY = "close-ballot-early";
    public static final String CANCEL = "cancel-election";
    public static final String PUBLISH = "publish-result";
    public static final String FILL_VACANCY = "fill-vacancy";
    public static final String DECIDE_CHALLENGE = "decide-challenge";

    private static final Set<String> OFFICERS = Set.of("secretariat");

    /** An act that needs no more said than which election. */
    public record Nothing() {}

    /** @param reason becomes the line's reason on the corrected roll */
    public record AppealDecision(UUID appeal, boolean granted, String reason) {}

    /** @param reason a code; it stands in the ledger for ever */
    public record Cancellation(String reason, @Nullable String resolution) {}

    /** @param left the government that gave its seat up */
    public record Vacancy(String left, String resolution) {}

    /** @param reason a code; it stands in the ledger for ever */
    public record ChallengeDecision(int number, boolean recount, String reason) {}

    @Bean
    ApprovedAct<Nothing> freezeRoll(BallotProcedure ballot) {
        return new ElectionAct<>(
                FREEZE_ROLL,
                Nothing.class,
                OFFICERS,
                (election, version, asked) -> ballot.checkFreeze(election, version),
                (election, version, asked) -> ballot.freeze(election, version));
    }

    @Bean
    ApprovedAct<AppealDecision> decideRollAppeal(BallotProcedure ballot) {
        return new ElectionAct<>(
                DECIDE_APPEAL,
                AppealDecision.class,
                OFFICERS,
                (election, version, asked) -> ballot.checkAppeal(election, version, new AppealId(asked.appeal())),
                (election, version, asked) -> ballot.decideAppeal(
                        election, version, new AppealId(asked.appeal()), asked.granted(), asked.reason()));
    }

    @Bean
    ApprovedAct<Nothing> openBallot(BallotProcedure ballot) {
        return new ElectionAct<>(
                OPEN_BALLOT,
                Nothing.class,
                OFFICERS,
                (election, version, asked) -> ballot.checkOpening(election, version),
                (election, version, asked) -> ballot.approveOpening(election, version));
    }

    @Bean
    ApprovedAct<Nothing> closeBallotEarly(BallotProcedure ballot) {
        return new ElectionAct<>(
                CLOSE_EARLY,
                Nothing.class,
                OFFICERS,
                (election, version, asked) -> ballot.checkClose(election, version),
                (election, version, asked) -> ballot.closeEarly(election, version));
    }

    @Bean
    ApprovedAct<Cancellation> cancelElection(ElectionProcedure elections) {
        return new ElectionAct<>(
                CANCEL,
                Cancellation.class,
                OFFICERS,
                (election, version, asked) -> elections.checkCancel(election, version),
                (election, version, asked) -> elections.cancel(election, version, asked.reason(), asked.resolution()));
    }

    @Bean
    ApprovedAct<Vacancy> fillVacancy(Succession succession) {
        return new ElectionAct<>(
                FILL_VACANCY,
                Vacancy.class,
                Set.of("secretariat", "co-chair"),
                (election, version, asked) -> succession.check(election, version, asked.left(), asked.resolution()),
                (election, version, asked) -> succession.fill(election, version, asked.left(), asked.resolution()));
    }

    @Bean
    ApprovedAct<Announcement> publishResult(ResultProcedure results) {
        return new ElectionAct<>(PUBLISH, Announcement.class, OFFICERS, results::checkPublish, results::publish);
    }

    @Bean
    ApprovedAct<ChallengeDecision> decideChallenge(ResultProcedure results) {
        return new ElectionAct<>(
                DECIDE_CHALLENGE,
                ChallengeDecision.class,
                Set.of("auditor"),
                (election, version, asked) -> results.checkDecision(election, version, asked.number()),
                (election, version, asked) ->
                        results.decideChallenge(election, version, asked.number(), asked.recount(), asked.reason()));
    }
}
