package org.hemicycle.elections.earlier;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.hemicycle.elections.earlier.EarlierElection.Line;
import org.hemicycle.elections.earlier.EarlierElection.Sum;
import org.hemicycle.elections.earlier.PublishedElection.Candidate;
import org.hemicycle.tally.ballot.Candidates;
import org.hemicycle.tally.ballot.PointsTable;
import org.hemicycle.tally.ballot.RankTable;
import org.hemicycle.tally.ballot.Votes;
import org.hemicycle.tally.count.Method;
import org.hemicycle.tally.count.Result;
import org.hemicycle.tally.count.RulesDocument;
import org.hemicycle.tally.count.Tally;
import org.hemicycle.tally.json.JsonText;
import org.hemicycle.tally.number.Fraction;
import org.hemicycle.tally.seats.Decided;

/** Counts a published election again, with the count that elections of today are counted with. */
final class Recounted {

    private final PublishedElection published;
    private final Result result;

    private Recounted(PublishedElection published) {
        this.published = published;
        var candidates = new Candidates(
                published.candidates().stream().map(Candidate::country).toList(),
                published.candidates().stream().collect(Collectors.toMap(Candidate::country, Candidate::region)));
        var rules = RulesDocument.read(
                JsonText.parse("rules of " + published.year(), published.rules().toString()), candidates);
        result = new Tally(Method.BORDA, published.seats(), rules).count(votes(candidates), List.of());
    }

    static EarlierElection of(PublishedElection published) {
        return new Recounted(published).election();
    }

    private Votes votes(Candidates candidates) {
        return published.hasRanks()
                ? new RankTable(
                        candidates,
                        published.candidates().stream()
                                .map(each -> each.given().stream()
                                        .mapToLong(Integer::longValue)
                                        .toArray())
                                .toArray(long[][]::new),
                        published.voted())
                : new PointsTable(
                        candidates,
                        published.candidates().stream()
                                .map(each -> Fraction.of(each.published()))
                                .toList());
    }

    private EarlierElection election() {
        var control = result.counted().control();
        return new EarlierElection(
                published.year(),
                published.seats(),
                published.voted(),
                published.onRoll(),
                published.source(),
                published.evidence(),
                published.hasRanks(),
                published.candidates().stream()
                        .map(this::line)
                        .sorted(Comparator.comparingInt(Line::counted).reversed())
                        .toList(),
                new Sum(
                        published.candidates().stream()
                                .mapToInt(Candidate::published)
                                .sum(),
                        whole(control.counted()),
                        published.hasRanks() ? whole(control.expected()) : null),
                result.seating().deviations());
    }

    private Line line(Candidate candidate) {
        var decided = decided(candidate);
        return new Line(
                candidate.country(),
                candidate.region(),
                candidate.given(),
                candidate.published(),
                whole(result.total(candidate.country())),
                decided.outcome(),
                decided.line());
    }

    private Decided decided(Candidate candidate) {
        return result.seating().outcomes().stream()
                .filter(each -> each.candidate().equals(candidate.country()))
                .findFirst()
                .orElseThrow();
    }

    /** Points of complete ballots are whole numbers. */
    private static int whole(Fraction points) {
        return points.numerator().divide(points.denominator()).intValueExact();
    }
}
