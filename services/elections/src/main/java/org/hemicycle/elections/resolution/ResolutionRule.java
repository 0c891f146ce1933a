package org.hemicycle.elections.resolution;

import java.util.Map;
import org.hemicycle.platform.rule.Rule;

/** Every ground on which a step of a resolution is refused. */
public enum ResolutionRule implements Rule {
    RULES_IN_FORCE("house-rule:resolution.rule-sets", "A rule set of decisions is in force on that day"),
    ONE_NUMBER("house-rule:resolution.number", "No two resolutions have the same number"),
    ONE_ANSWER("house-rule:resolution.request", "A request for a decision has one resolution"),
    STEP_IN_ORDER("house-rule:resolution.order", "A resolution takes its steps in their order"),
    MEETING_HAS_COME("house-rule:resolution.meeting", "A meeting decides when its day has come"),
    STATUS_HAS_COUNTRY("house-rule:resolution.status", "Only a resolution on a country's status has an effect on one"),
    CONDITIONS_BEFORE_EFFECT(
            "house-rule:resolution.conditions",
            "A conditional resolution names its effect and the day of it, and its conditions are due before that day"),
    ENDS_AFTER_IT_BEGINS(
            "house-rule:resolution.validity", "A resolution does not end before the day from which it has effect"),
    SUPERSEDES_WHAT_IS(
            "house-rule:resolution.supersession", "It supersedes a resolution that was adopted and not superseded"),
    CONSENSUS_FIRST("OGP practice until 4 May 2016", "Consensus is sought first: a vote follows a sustained objection"),
    QUORUM(
            "Articles of Governance, quorum (recalled)",
            "At least half of the filled seats of each half of the committee are present"),
    SITS_AND_VOTES("house-rule:resolution.present", "Who is present holds a seat that votes on that day"),
    PRESENT_AS_REGISTERED(
            "house-rule:meeting.register", "Where a register is kept, who is present is who stands in it"),
    ONE_VOTE_AT_A_TIME("house-rule:resolution.one-vote", "A resolution has at most one open vote"),
    NOT_IN_WRITING_AND_MEETING("house-rule:resolution.written", "A resolution is in one written procedure at a time"),
    VOTE_IS_OPEN("house-rule:resolution.late-votes", "No vote is taken or changed after the result"),
    RECORDED_BY_NAME(
            "house-rule:resolution.recorded", "A recorded vote names everybody's choice, a secret one nobody's"),
    NO_MORE_THAN_PRESENT(
            "house-rule:resolution.counts", "No more votes are counted than members were present and not recused"),
    RECUSED_DO_NOT_VOTE("house-rule:conflict-of-interest", "Who is recused does not vote"),
    CASTING_VOTE(
            "Articles of Governance, casting vote (recalled)",
            "The leading government breaks a tie on a resolution, never in an election"),
    DISCLOSES_OWN_VOTE(
            "house-rule:resolution.disclosure", "A member discloses the own vote only, with consent, after the result"),
    REMAINDER_STAYS_SECRET(
            "house-rule:disclosure", "The disclosure would tell how those voted who did not disclose their votes"),
    WRITTEN_CLASS("house-rule:resolution.written", "This matter may be decided in writing"),
    REPLY_IN_TIME("house-rule:resolution.written.window", "A reply comes within the window"),
    ONE_REPLY("house-rule:resolution.written.reply", "A member replies for the own seat"),
    PUBLISHED_WHEN_DECIDED("house-rule:two-persons", "Only what was decided is published"),
    RECOMPUTES("house-rule:resolution.recount", "The outcome follows from the stored numbers"),
    CONDITION_EXISTS("house-rule:resolution.conditions", "The resolution has that condition"),
    VERIFIED_ONCE("house-rule:resolution.conditions", "A recorded verification stays as it is"),
    EXTENDED_WHILE_IT_RUNS(
            "house-rule:resolution.extension", "A condition is extended until its day is over, not after"),
    EXTENDED_TO_LATER("house-rule:resolution.extension", "An extension ends later than what it extends"),
    BINDING("house-rule:resolution.conditions", "The conditions of a published resolution are verified");

    private final String clause;
    private final String sentence;

    ResolutionRule(String clause, String sentence) {
        this.clause = clause;
        this.sentence = sentence;
    }

    @Override
    public String clause() {
        return clause;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    /** Which rule a constraint of the database stands for. */
    static Map<String, Rule> byConstraint() {
        return Map.of(
                "resolution_number", ONE_NUMBER,
                "resolution_request", ONE_ANSWER,
                "one_open_vote", ONE_VOTE_AT_A_TIME,
                "one_open_round", NOT_IN_WRITING_AND_MEETING);
    }
}
