package org.hemicycle.elections.meeting;

import java.util.Map;
import org.hemicycle.platform.rule.Rule;

/** Every ground on which an entry in the register of a meeting is refused. */
public enum MeetingRule implements Rule {
    ONE_CODE("house-rule:meeting.register", "No two meetings have the same code"),
    DAYS_IN_ORDER("house-rule:meeting.register", "A meeting ends on the day it begins, or later"),
    ON_ITS_DAYS("house-rule:meeting.register", "Attendance is entered for the days of the meeting, not ahead of time"),
    HOLDS_A_SEAT("house-rule:meeting.register", "Who is no observer holds a seat on that day"),
    THERE_ONCE("house-rule:meeting.register", "Nobody arrives twice in a session without having left"),
    LEAVES_AFTER_ARRIVAL("house-rule:meeting.register", "Who leaves was there, and leaves after arriving");

    private final String clause;
    private final String sentence;

    MeetingRule(String clause, String sentence) {
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

    static Map<String, Rule> byConstraint() {
        return Map.of("meeting_code", ONE_CODE);
    }
}
