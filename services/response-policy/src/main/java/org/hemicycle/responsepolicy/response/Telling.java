package org.hemicycle.responsepolicy.response;

import java.util.List;

/** Who is told of a step without its being announced: the parties, of what concerns them, when it happens. */
enum Telling {
    NOBODY,
    PARTIES;

    static Telling of(CaseStep step) {
        return switch (step) {
            case LETTER_RECEIVED, LETTER_ACKNOWLEDGED, FOUND_INELIGIBLE, FOUND_ELIGIBLE, RESPONSE_ASKED -> PARTIES;
            case RESPONSE_CAME, LATE_RESPONSE_ANNEXED, RIGHT_TO_REPLY_REOPENED, NEW_GOVERNMENT_REPLIED -> PARTIES;
            case COMMENTS_ASKED, WORK_PLAN_REQUESTED, WORK_PLAN_AGREED, WORK_PLAN_REFUSED -> PARTIES;
            case STAGE_ONE_BEGUN, CASE_CLOSED, MEMBER_LEFT, SUPERSEDED -> PARTIES;
            case SCREENING_BEGUN, FOUND_INCOMPLETE, COMPLETED, RESPONSE_LAPSED, REVIEW_BEGUN -> NOBODY;
            case REPORT_DRAFTED, FILERS_COMMENTED, GOVERNMENT_COMMENTED, REPORT_WAS_FILED -> NOBODY;
            // What a committee decides is told with its own announcement, to everybody at once.
            case FOUND_NOT_UPHELD, REPORT_ADOPTED, STAGE_ONE_EXTENDED, CONCERN_RESOLVED -> NOBODY;
            case STAGE_TWO_ASKED_FOR, VOTE_ASKED, VOTE_CALLED_OFF, STAGE_TWO_REJECTED, STAGE_TWO_DECIDED -> NOBODY;
            case REVIEW_FELL_DUE, SUSPENSION_EXTENDED, MEMBER_REINSTATED, SUSPENDED_FOR_GOOD -> NOBODY;
            case FILERS_WITHDREW, CONTINUED_EX_OFFICIO, EVIDENCE_ADDED -> NOBODY;
        };
    }

    static List<TakenStep> toParties(List<TakenStep> steps) {
        return steps.stream()
                .filter(taken -> taken.isAnnounced() || of(taken.step()) == PARTIES)
                .toList();
    }
}
