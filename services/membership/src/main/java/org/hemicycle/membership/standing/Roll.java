package org.hemicycle.membership.standing;

import java.time.LocalDate;
import java.util.List;

/**
 * Who may vote on a day, by the rule set in force then.
 *
 * @param uncertain who may have a vote, as far as the record tells: an interval or a missing date covers the day
 */
public record Roll(
        LocalDate on, String ruleSet, StandingRules.RollStatuses statuses, List<Voter> voters, List<Voter> uncertain) {

    public record Voter(String iso3, String nameEn, String nameFr, List<String> possible) {}
}
