package org.hemicycle.portal.resolution;

import static org.hemicycle.portal.act.Input.Kind.NUMBER;
import static org.hemicycle.portal.act.Input.Kind.TICK;
import static org.hemicycle.portal.act.Input.choice;
import static org.hemicycle.portal.act.Input.day;
import static org.hemicycle.portal.act.Input.lines;
import static org.hemicycle.portal.act.Input.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.portal.act.Ask;
import org.hemicycle.portal.act.Input;

/** Forms of a single vote or condition of a resolution, and of a new one. */
public final class VoteAsks {

    private static final List<String> CHOICES = List.of("IN_FAVOUR", "AGAINST", "ABSTAIN");
    private static final List<String> MATTERS = List.of("NO_OBJECTION", "STATUS", "ELECTION", "RESPONSE_CASE");
    private static final int CONDITIONS = 4;

    private VoteAsks() {}

    /** Who voted how of a recorded vote; of a secret one how many. */
    public static Ask closing(boolean secret, List<String> holders) {
        var casting = choice("castingVote", "casting", List.of("NOT_USED", "IN_FAVOUR", "AGAINST"))
                .optional();
        var votes = secret
                ? Stream.of("inFavour", "against", "abstained", "blank", "invalid")
                        .map(each -> Input.of("counts." + each, NUMBER))
                : holders.stream()
                        .map(holder ->
                                choice("choices." + holder, "choice", CHOICES).optional());
        return Ask.of("vote-result", Stream.concat(votes, Stream.of(casting)).toList());
    }

    public static Ask disclosure() {
        return Ask.of("disclosure", choice("choice", "choice", CHOICES), Input.of("consent", TICK));
    }

    public static Ask verification() {
        return Ask.of(
                "verification",
                choice("result", "condition-result", List.of("MET", "NOT_MET")),
                day("verifiedOn"),
                text("evidence"));
    }

    public static Ask extension() {
        return Ask.of(
                        "condition-extension",
                        day("dueOn"),
                        day("effectOn").optional(),
                        choice("ground", "extension-ground", List.of("FORCE_MAJEURE", "COMMITTEE_DECISION")),
                        text("decidedBy"),
                        text("reference"))
                .byTwoPersons();
    }

    public static Ask draft() {
        var inputs = new ArrayList<>(List.of(
                text("resolution-number"),
                choice("matter", "matter", MATTERS),
                choice("language", "language", List.of("en", "fr")),
                text("title"),
                lines("body"),
                text("effect.country").optional(),
                choice("effect.to", "status", List.of("ACTIVE", "INACTIVE", "SUSPENDED", "REMOVED"))
                        .optional(),
                choice("effect.ground", "effect-ground", List.of("PROCESS", "VALUES", "ELIGIBILITY", "CURED"))
                        .optional(),
                day("effectOn").optional(),
                day("expiresOn").optional()));
        for (int at = 0; at < CONDITIONS; at++) {
            var row = "conditions.%d.".formatted(at);
            inputs.add(text(row + "textCode").optional());
            inputs.add(day(row + "dueOn").optional());
            inputs.add(text(row + "verifier").optional());
        }
        return Ask.of("draft-resolution", inputs);
    }
}
