package org.hemicycle.elections.election;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hemicycle.elections.election.ElectionRule.BALLOTS_OPENED;
import static org.hemicycle.elections.election.ElectionRule.CONTROL_SUM_HOLDS;
import static org.hemicycle.elections.election.ElectionRule.CREDENTIALS_AGREE;
import static org.hemicycle.elections.election.ElectionRule.NO_TIE_LEFT;
import static org.hemicycle.elections.election.ElectionRule.TOTALS_AGREE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.ballot.Ballots;
import org.hemicycle.elections.ballot.OpenedBallots;
import org.hemicycle.tally.json.Canonical;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Counts an election's opened ballots, as often as asked, and says what is announced of a count. */
@Component
class Counts {

    private final ObjectProvider<Ballots> ballots;
    private final SinceFrozen since;
    private final ResultTable results;

    Counts(ObjectProvider<Ballots> ballots, SinceFrozen since, ResultTable results) {
        this.ballots = ballots;
        this.since = since;
        this.results = results;
    }

    /** As many ballots as credentials: one of the two checks that nothing was added or lost. */
    OpenedBallots opened(ElectionId election) {
        var opened = ballots.getObject().opened(election);
        BALLOTS_OPENED.require(opened.isPresent());
        var found = opened.get();
        CREDENTIALS_AGREE.require(found.credentialsUsed() == found.rankings().size());
        return found;
    }

    String document(Election election, OpenedBallots opened) {
        var count = new Configuration(election.frozen().configuration()).count(since.of(election));
        return new String(Canonical.bytes(count.document(opened.rankings())), UTF_8);
    }

    /** Counted again from the ballots, a result that is published must be the same to the letter. */
    void requirePublishable(Election election, Announcement announced) {
        var number = numberOf(election);
        var stored = results.find(election.id(), number).orElseThrow();
        var opened = opened(election.id());
        var agrees = document(election, opened).equals(results.document(election.id(), number));
        CONTROL_SUM_HOLDS.require(agrees
                && stored.result().at("/control/holds").asBoolean()
                && stored.listHash().equals(opened.listHash()));
        NO_TIE_LEFT.require(stored.result()
                .path("outcomes")
                .valueStream()
                .noneMatch(one -> one.path("outcome").asString().equals("UNDECIDED")));
        requireTotals(stored.result().path("totals"), announced.totals());
    }

    private static void requireTotals(JsonNode counted, Map<String, String> announced) {
        var totals = totals(counted);
        new TreeMap<>(announced)
                .forEach((candidate, total) -> TOTALS_AGREE.require(
                        total.equals(totals.get(candidate)),
                        "%s has %s, announced were %s".formatted(candidate, totals.get(candidate), total)));
        totals.keySet()
                .forEach(candidate ->
                        TOTALS_AGREE.require(announced.containsKey(candidate), candidate + " is not announced"));
    }

    Announced announced(Election election, int number) {
        var stored = results.find(election.id(), number).orElseThrow();
        var result = stored.result();
        var outcomes = new LinkedHashMap<String, String>();
        result.path("outcomes")
                .propertyStream()
                .forEach(one -> outcomes.put(
                        one.getKey(), one.getValue().path("outcome").asString()));
        return new Announced(
                number,
                texts(result.path("elected")),
                totals(result.path("totals")),
                outcomes,
                result.path("controlSum").asString(),
                texts(result.path("deviations")),
                result.at("/ballots/cast").asInt(),
                new Configuration(election.frozen().configuration()).rollSize(),
                stored.listHash());
    }

    /** The line of a count that decided on a candidate. */
    String line(Election election, int number, String candidate) {
        return results.find(election.id(), number)
                .orElseThrow()
                .result()
                .path("outcomes")
                .path(candidate)
                .path("line")
                .asString();
    }

    /** The one that holds. */
    Announced announced(Election election) {
        return announced(election, numberOf(election));
    }

    static int numberOf(Election election) {
        var number = election.ending().resultNumber();
        if (number == null) {
            throw new IllegalStateException(election.id() + " was not counted");
        }
        return number;
    }

    private static Map<String, String> totals(JsonNode counted) {
        var totals = new LinkedHashMap<String, String>();
        counted.propertyStream()
                .forEach(one -> totals.put(one.getKey(), one.getValue().asString()));
        return totals;
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
