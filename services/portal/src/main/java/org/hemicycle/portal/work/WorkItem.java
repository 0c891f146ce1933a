package org.hemicycle.portal.work;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hemicycle.portal.house.Neighbour;
import org.jspecify.annotations.Nullable;

/** A step of a case that waits for somebody of a group. */
public record WorkItem(
        String id,
        String process,
        String step,
        String caseId,
        String group,
        @Nullable String assignee,
        String createdAt,
        @Nullable String dueAt,
        @Nullable String followUpAt,
        @Nullable String state,
        int version) {

    /** The page of its case; null where there is none. */
    public @Nullable String address() {
        return switch (process) {
            case "admission" -> "/admissions/" + caseId;
            case "government-election" -> "/elections/" + caseId + "/desk";
            case "candidacy" -> "/candidacies/" + caseId;
            case "secret-round" -> "/rounds/" + caseId;
            case "co-chair-election" -> "/co-chair-elections/" + caseId;
            case "resolution" -> "/resolutions/" + caseId + "/desk";
            case "process-matter" -> "/process-matters/" + caseId;
            case "response-case" -> "/concerns/" + caseId;
            case "document-review" ->
                document()
                        .map(it -> "/concerns/%s/documents#document-%s".formatted(it[0], it[1]))
                        .orElse(null);
            default -> null;
        };
    }

    /** The numbers of a document and of its case, as they are spoken of; null where it is about no document. */
    public @Nullable List<String> numbers() {
        return document()
                .map(it -> List.of(it[1].substring(0, 8), it[0].substring(0, 8)))
                .orElse(null);
    }

    /** Its case and its own id. */
    private Optional<String[]> document() {
        var parts = caseId.split("\\.", 2);
        return process.equals("document-review")
                        && parts.length == 2
                        && parts[0].length() >= 8
                        && parts[1].length() >= 8
                ? Optional.of(parts)
                : Optional.empty();
    }

    public String tag() {
        return "\"" + version + "\"";
    }

    public boolean isLate(Instant now) {
        return dueAt != null && Instant.parse(dueAt).isBefore(now);
    }

    public boolean isOf(String person) {
        return person.equals(assignee);
    }

    /** Services that have steps for people. */
    public static List<Neighbour> places() {
        return List.of(Neighbour.MEMBERSHIP, Neighbour.ELECTIONS, Neighbour.RESPONSE_POLICY);
    }
}
