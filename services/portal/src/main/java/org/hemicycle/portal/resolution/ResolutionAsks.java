package org.hemicycle.portal.resolution;

import static org.hemicycle.portal.act.Input.Kind.TICK;
import static org.hemicycle.portal.act.Input.choice;
import static org.hemicycle.portal.act.Input.day;
import static org.hemicycle.portal.act.Input.lines;
import static org.hemicycle.portal.act.Input.several;
import static org.hemicycle.portal.act.Input.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hemicycle.portal.act.Ask;
import org.hemicycle.portal.act.Input;

/** What may be asked for in a resolution, by how far it has come and who asks. */
public final class ResolutionAsks {

    private static final List<String> REPLIES = List.of("AGREE", "OBJECT", "ABSTAIN", "ASK_FOR_MEETING");
    private static final List<String> BODIES =
            List.of("criteria-and-standards", "governance-and-leadership", "thematic-leadership");

    private ResolutionAsks() {}

    /** @param holders who sits and votes today */
    public static List<Ask> of(Resolution resolution, Predicate<String> is, List<String> holders) {
        var asks = new ArrayList<Ask>();
        if (is.test("secretariat")) {
            asks.addAll(ofOfficer(resolution, holders));
        }
        if (inWriting(resolution)) {
            asks.addAll(replies(is, holders));
        } else if (is.test("co-chair")
                && !is.test("secretariat")
                && List.of("CIRCULATED").contains(resolution.state())) {
            asks.add(written());
        }
        return asks;
    }

    private static List<Ask> ofOfficer(Resolution resolution, List<String> holders) {
        if (inWriting(resolution)) {
            return List.of();
        }
        var withdrawal = Ask.of("resolution-withdrawal").gravely();
        return switch (resolution.state()) {
            case "DRAFT" -> List.of(Ask.of("circulation"), withdrawal);
            case "CIRCULATED" -> List.of(tabling(), written(), withdrawal);
            case "DEFERRED", "REFERRED" -> List.of(tabling(), withdrawal);
            case "TABLED", "AMENDED" -> onTheTable(resolution, holders, withdrawal);
            case "ADOPTED_BY_CONSENSUS", "ADOPTED_BY_VOTE", "REJECTED" ->
                List.of(Ask.of("resolution-publication", text("note")).byTwoPersons());
            default -> List.of();
        };
    }

    private static List<Ask> onTheTable(Resolution resolution, List<String> holders, Ask withdrawal) {
        if (resolution.votes().stream().anyMatch(Resolution.Vote::isOpen)) {
            return List.of();
        }
        return List.of(
                Ask.of(
                        "resolution-consensus",
                        several("present", "country", holders).optional(),
                        several("objecting", "country", holders)),
                Ask.of(
                        "votes",
                        Input.truth("secret", "secret"),
                        several("present", "country", holders).optional()),
                Ask.of("amendment", choice("language", "language", List.of("en", "fr")), text("title"), lines("body")),
                Ask.of("deferral"),
                Ask.of("referral", choice("subCommittee", "body", BODIES)),
                withdrawal);
    }

    private static Ask tabling() {
        return Ask.of("tabling", day("on"), text("meeting"));
    }

    private static Ask written() {
        return Ask.of("written-procedure", Input.of("urgent", TICK));
    }

    private static List<Ask> replies(Predicate<String> is, List<String> holders) {
        var reply = choice("reply", "reply", REPLIES);
        if (is.test("secretariat")) {
            return List.of(Ask.of(
                    "replies",
                    choice("holder", "country", holders),
                    reply,
                    lines("because").optional()));
        }
        return is.test("committee-member") || is.test("co-chair")
                ? List.of(Ask.of("replies", reply, lines("because").optional()))
                : List.of();
    }

    private static boolean inWriting(Resolution resolution) {
        return resolution.inWriting().stream().anyMatch(Resolution.Written::isOpen);
    }
}
