package org.hemicycle.portal.response;

import static org.hemicycle.portal.act.Input.choice;
import static org.hemicycle.portal.act.Input.day;
import static org.hemicycle.portal.act.Input.lines;
import static org.hemicycle.portal.act.Input.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hemicycle.portal.act.Ask;
import org.hemicycle.portal.act.Asked;
import org.hemicycle.portal.act.Asked.Refilled;
import org.hemicycle.portal.act.Input;
import org.hemicycle.portal.act.Input.Kind;
import org.hemicycle.portal.frame.Form;
import org.jspecify.annotations.Nullable;

/** Who may read a document, and appeals against that, as forms. */
public final class PaperAsks {

    private static final List<String> CLASSES = List.of("CONFIDENTIAL", "RESTRICTED", "PUBLIC_AFTER", "PUBLIC");
    private static final List<String> REASONS = List.of(
            "PERSONS_AT_RISK",
            "THIRD_PARTY",
            "DELIBERATION",
            "MISSION_MEMO",
            "NO_CONSENT_TO_PUBLISH",
            "PART_OF_THE_RECORD");

    public static final Ask CLASS = Ask.of(
            "paper-class",
            choice("documentClass", "paper-class", CLASSES),
            choice("reason", "withheld", REASONS).called("paper-reason"),
            text("title").called("paper-title").optional(),
            day("publicFrom").optional(),
            Input.of("afterDecision", Kind.TICK),
            day("reviewOn").called("paper-review").optional());
    public static final Ask APPEAL = Ask.of("paper-appeal", lines("grounds").called("paper-grounds"));
    public static final Ask DECISION = Ask.of(
            "paper-appeal-decision",
            choice("outcome", "paper-appeal", List.of("OPENED", "WITHHELD")).called("paper-outcome"));

    private PaperAsks() {}

    /** Where the service takes it, below the document. */
    public static @Nullable String path(Ask ask) {
        return switch (ask.name()) {
            case "paper-class" -> "classification";
            case "paper-appeal" -> "appeal";
            case "paper-appeal-decision" -> "appeal-decision";
            default -> null;
        };
    }

    /**
     * By the document's id.
     *
     * @param address of the page that shows them, below which the forms are sent
     */
    public static Map<String, List<Asked>> of(
            String address, List<Paper> papers, boolean officer, boolean coChair, Refilled refilled) {
        var asks = new LinkedHashMap<String, List<Asked>>();
        for (var paper : papers) {
            var acts = new ArrayList<Ask>();
            if (officer) {
                acts.add(CLASS);
            }
            if (coChair && paper.isAppealed()) {
                acts.add(DECISION);
            }
            if (!officer && paper.isWithheld() && !paper.isAppealed()) {
                acts.add(APPEAL);
            }
            var known = refilled.with(Map.of(CLASS.name(), asItIs(paper)));
            asks.put(paper.id(), Asked.on(address + "/" + paper.id(), paper.tag(), acts, known));
        }
        return asks;
    }

    private static Form asItIs(Paper paper) {
        var known = new LinkedHashMap<String, List<String>>();
        known.put("documentClass", List.of(paper.documentClass()));
        known.put("reason", List.of(paper.reason()));
        known.put("title", List.of(Objects.requireNonNullElse(paper.title(), "")));
        known.put("publicFrom", List.of(Objects.requireNonNullElse(paper.publicFrom(), "")));
        known.put("afterDecision", List.of(paper.afterDecision() ? "yes" : ""));
        known.put("reviewOn", List.of(Objects.requireNonNullElse(paper.reviewOn(), "")));
        return new Form(known);
    }
}
