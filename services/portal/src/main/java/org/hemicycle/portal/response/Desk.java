package org.hemicycle.portal.response;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What officers have of a case beside its state. */
public final class Desk {

    private Desk() {}

    /** A question to the committee, and what became of it. */
    public record Decision(
            String id,
            String question,
            boolean ofSubCommittee,
            @Nullable String toStatus,
            String askedAt,
            @Nullable String outcome,
            @Nullable Integer inFavour,
            @Nullable Integer against,
            @Nullable Integer abstained,
            @Nullable String decidedOn,
            @Nullable String announcedOn,
            @Nullable String effectiveOn,
            @Nullable String resolution,
            List<Milestone> milestones) {

        /** Where a milestone is found below the decisions of its case. @param number counted from 1 */
        public String milestone(int number) {
            return "%s/milestones/%d".formatted(id, number);
        }

        boolean waitsFor(int number) {
            return "ADOPTED".equals(outcome) && milestones.get(number - 1).met() == null;
        }
    }

    public record Milestone(
            String code,
            String dueOn,
            @Nullable Boolean met,
            @Nullable String verifiedOn) {}

    public record Note(String id, String writtenBy, String writtenAt, String text) {}

    /** What screening asks first, answered by the rules and by what filers say of themselves. */
    public record Facts(
            String filerKind,
            boolean kindEligible,
            boolean involvementSaid,
            int filers,
            List<Issue> concerns,
            boolean aboutProcessOnly,
            List<Integer> issuesOutside,
            List<String> missing,
            boolean pseudonymous,
            boolean consentToPublish,
            List<String> setBySecretariat) {}

    public record Issue(int number, String issue) {}

    public record Related(String caseId, String country, String filedOn, String why) {}

    /** @param displayName as identity has it */
    public record Officer(String person, @Nullable String displayName) {}

    public record Entry(
            String at, String act, String who, @Nullable String reason) {}
}
