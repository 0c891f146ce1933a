package org.hemicycle.portal.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A case as those see it who work on it. */
public record ResponseCase(
        String id,
        int version,
        String country,
        String filedOn,
        String filerKind,
        int filers,
        int concerns,
        boolean processOnly,
        boolean pseudonymous,
        String ruleSet,
        String state,
        String outward,
        List<Step> steps,
        List<String> grounds,
        List<Finding> findings,
        List<Action> actions,
        List<Link> links,
        List<Flag> flags) {

    private static final Set<String> ENDS = Set.of("INELIGIBLE", "CLOSED", "MOOT", "CLOSED_SUPERSEDED");
    private static final Set<String> TAKES_REPLIES =
            Set.of("RESPONSE_REQUESTED", "UNDER_REVIEW", "DRAFT_REPORT", "COMMENTS", "REPORT_FILED");

    public record Step(
            String step,
            String happenedOn,
            @Nullable String announcedOn,
            @Nullable String reference) {}

    public record Finding(int concern, boolean relevant, boolean credible) {}

    public record Action(
            String kind,
            String code,
            String dueOn,
            @Nullable String doneOn) {}

    public record Link(
            String kind, @Nullable String other, @Nullable String reference) {}

    public record Flag(
            String kind, String raisedOn, @Nullable String loweredOn) {

        public boolean isUp() {
            return loweredOn == null;
        }
    }

    public boolean isOver() {
        return ENDS.contains(state);
    }

    /** Whether what it says about process went to procedural review; that happens once. */
    public boolean isPassedOn() {
        return links.stream().anyMatch(link -> link.kind().equals("PASSED_ON"));
    }

    /** What the service would take at this point; it decides, this only spares the reader forms that cannot succeed. */
    public List<String> acts() {
        var acts = new ArrayList<String>();
        switch (state) {
            case "RECEIVED" -> acts.add("acknowledgement");
            case "SCREENING", "INCOMPLETE" -> acts.add("screening");
            case "ELIGIBLE" -> acts.add("response-request");
            case "UNDER_REVIEW" -> acts.add("draft");
            case "DRAFT_REPORT" -> acts.add("send-draft");
            case "COMMENTS" -> acts.addAll(List.of("comments", "file-report"));
            case "STAGE_ONE" -> acts.addAll(List.of("work-plan", "actions"));
            default -> { // decided by the committee, or nothing to do
            }
        }
        if (TAKES_REPLIES.contains(state)) {
            acts.add("response");
        }
        return acts;
    }

    public boolean may(String act) {
        return acts().contains(act);
    }

    /** What the committee, or its sub-committee, can be asked at this point. */
    public List<String> questions() {
        var questions = new ArrayList<>(
                switch (state) {
                    case "REPORT_FILED" -> List.of("ADOPT_REPORT");
                    case "STAGE_ONE" -> List.of("RECOMMEND_STAGE_TWO", "EXTEND_STAGE_ONE", "CLOSE_AS_RESOLVED");
                    case "STAGE_TWO_RECOMMENDED" -> List.of("STAGE_TWO");
                    case "SUSPENDED", "REVIEW_DUE" -> List.of("REINSTATE", "EXTEND_SUSPENSION", "SUSPEND_FOR_GOOD");
                    default -> List.<String>of();
                });
        if (!isOver()
                && flags.stream().anyMatch(flag -> flag.isUp() && flag.kind().equals("FILERS_WITHDREW"))) {
            questions.add("CONTINUE_EX_OFFICIO");
        }
        return questions;
    }

    public List<Integer> numbers() {
        return java.util.stream.IntStream.rangeClosed(1, concerns).boxed().toList();
    }

    public @Nullable Finding finding(int concern) {
        return findings.stream()
                .filter(one -> one.concern() == concern)
                .findFirst()
                .orElse(null);
    }
}
