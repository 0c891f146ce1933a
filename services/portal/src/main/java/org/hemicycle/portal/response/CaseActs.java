package org.hemicycle.portal.response;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.portal.frame.Form;
import org.jspecify.annotations.Nullable;

/** Forms of the desk as what the response policy takes: where each goes, and what it says. */
public final class CaseActs {

    /** @param path below the case */
    public record Sent(String path, @Nullable Object body) {}

    /** As many as the page has lines for. */
    public static final int MILESTONES = 3;

    private CaseActs() {}

    /** Null for an act that there is none of. */
    public static @Nullable Sent of(String act, Form form) {
        return switch (act) {
            case "acknowledgement", "response-request", "right-to-reply", "process-matter" -> new Sent("/" + act, null);
            case "screening" -> new Sent("/screening", screening(form));
            case "response" -> new Sent("/response", fields(form, "receivedOn"));
            case "draft" -> new Sent("/report", Map.of("stage", "DRAFTED"));
            case "send-draft" -> new Sent("/report", Map.of("stage", "SENT_FOR_COMMENT"));
            case "file-report" -> new Sent("/report", report(form));
            case "comments" -> new Sent("/comments", fields(form, "party"));
            case "work-plan" -> new Sent("/work-plan", renamed(form, "workPlan", "state"));
            case "actions" ->
                new Sent("/actions", renamed(form, "actionKind", "kind", "code", "code", "dueOn", "dueOn"));
            case "action-done" -> new Sent("/actions/" + number(form) + "/done", fields(form, "doneOn"));
            case "links" ->
                new Sent("/links", renamed(form, "linkKind", "kind", "other", "other", "reference", "reference"));
            case "supersession" -> new Sent("/supersession", fields(form, "reference"));
            case "question" -> new Sent("/letter/messages", renamed(form, "question", "text"));
            case "notes" -> new Sent("/notes", renamed(form, "note", "text"));
            case "officers" -> new Sent("/officers", fields(form, "person"));
            case "decisions" -> new Sent("/decisions", decision(form));
            case "announcement" ->
                new Sent(
                        "/announcement",
                        renamed(form, "announcementNote", "note", "announcementEmbargo", "embargoUntil"));
            case "official-dates" -> new Sent("/official-dates", officialDate(form));
            case "disputes" ->
                new Sent(
                        "/disputes",
                        renamed(form, "disputeDay", "day", "disputeText", "text", "disputeEmbargo", "embargoUntil"));
            default -> null;
        };
    }

    private static String number(Form form) {
        return form.value("number").matches("\\d{1,4}") ? form.value("number") : "0";
    }

    private static Map<String, @Nullable Object> screening(Form form) {
        var screening = fields(form, "outcome");
        screening.put(
                "grounds",
                "INELIGIBLE".equals(form.given("outcome")) ? form.typed().get("grounds") : null);
        return screening;
    }

    private static Map<String, @Nullable Object> report(Form form) {
        var findings = new ArrayList<Map<String, @Nullable Object>>();
        for (var number : form.typed().getOrDefault("concern", List.of())) {
            var finding = new LinkedHashMap<String, @Nullable Object>();
            finding.put("concern", Integer.valueOf(number));
            finding.put("relevant", said(form, "relevant-" + number));
            finding.put("credible", said(form, "credible-" + number));
            findings.add(finding);
        }
        var report = new LinkedHashMap<String, @Nullable Object>();
        report.put("stage", "FILED");
        report.put("findings", findings);
        return report;
    }

    /** Nobody is taken to have said what they left open. */
    private static @Nullable Boolean said(Form form, String field) {
        var value = form.given(field);
        return value == null ? null : Boolean.valueOf(value.equals("yes"));
    }

    private static Map<String, @Nullable Object> decision(Form form) {
        var decision = renamed(form, "decision", "question", "effectiveOn", "effectiveOn", "reviewOn", "reviewOn");
        var milestones = new ArrayList<Map<String, @Nullable Object>>();
        for (int at = 0; at < MILESTONES; at++) {
            var row = "milestones[%d].".formatted(at);
            if (form.given(row + "code") != null || form.given(row + "dueOn") != null) {
                milestones.add(renamed(form, row + "code", "code", row + "dueOn", "dueOn"));
            }
        }
        if (!milestones.isEmpty()) {
            decision.put("milestones", milestones);
        }
        return decision;
    }

    private static Map<String, @Nullable Object> officialDate(Form form) {
        var date = renamed(form, "what", "what", "day", "day", "dateSource", "source", "dateEmbargo", "embargoUntil");
        date.put("authoritative", form.isChecked("authoritative"));
        return date;
    }

    private static Map<String, @Nullable Object> fields(Form form, String... names) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        for (var name : names) {
            fields.put(name, form.given(name));
        }
        return fields;
    }

    /** @param pairs as the page names a field, and as the service does */
    private static Map<String, @Nullable Object> renamed(Form form, String... pairs) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        for (int at = 0; at < pairs.length; at += 2) {
            fields.put(pairs[at + 1], form.given(pairs[at]));
        }
        return fields;
    }

    /** The page's name of a field of the service, where they differ: so that a refusal finds its field. */
    public static String fieldOnThePage(String act, String field) {
        return switch (act + " " + field) {
            case "work-plan state" -> "workPlan";
            case "actions kind" -> "actionKind";
            case "links kind" -> "linkKind";
            case "question text" -> "question";
            case "notes text" -> "note";
            case "announcement embargoUntil" -> "announcementEmbargo";
            case "official-dates embargoUntil" -> "dateEmbargo";
            case "disputes embargoUntil" -> "disputeEmbargo";
            case "announcement note" -> "announcementNote";
            case "decisions question" -> "decision";
            case "official-dates source" -> "dateSource";
            case "disputes day" -> "disputeDay";
            case "disputes text" -> "disputeText";
            default -> field;
        };
    }
}
