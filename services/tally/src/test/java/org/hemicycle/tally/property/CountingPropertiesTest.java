package org.hemicycle.tally.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hemicycle.tally.ballot.Candidates;
import org.hemicycle.tally.ballot.Marking;
import org.hemicycle.tally.ballot.Profile;
import org.hemicycle.tally.ballot.ProfileBuilder;
import org.hemicycle.tally.ballot.Unlisted;
import org.hemicycle.tally.count.Method;
import org.hemicycle.tally.count.Result;
import org.hemicycle.tally.count.Rules;
import org.hemicycle.tally.count.Tally;
import org.hemicycle.tally.number.Fraction;
import org.hemicycle.tally.result.Round;

/** What every count must keep, whoever votes: on random elections of up to six candidates and twenty ballots. */
class CountingPropertiesTest {

    @Property(tries = 300)
    void anonymityTheOrderOfBallotsChangesNothing(@ForAll long seed, @ForAll Method method) {
        var election = Election.random(new Random(seed));
        var shuffled = new ArrayList<>(election.ballots());
        Collections.shuffle(shuffled, new Random(~seed));

        assertThat(summary(count(method, 2, new Election(election.names(), shuffled))))
                .isEqualTo(summary(count(method, 2, election)));
    }

    @Property(tries = 300)
    void neutralityNamesAndNumbersChangeNothing(@ForAll long seed, @ForAll Method method) {
        var election = Election.random(new Random(seed));
        var reversed = new ArrayList<>(election.names());
        Collections.reverse(reversed);
        int last = reversed.size() - 1;
        var renumbered = election.ballots().stream()
                .map(ballot -> ballot.stream().map(one -> last - one).toList())
                .toList();

        assertThat(summary(count(method, 2, new Election(reversed, renumbered))))
                .isEqualTo(summary(count(method, 2, election)));
    }

    @Property(tries = 500)
    void monotonicityRaisingACandidateNeverLowersThem(@ForAll long seed) {
        var random = new Random(seed);
        var election = Election.random(random);
        int ballot = random.nextInt(election.ballots().size());
        var raised = new ArrayList<>(election.ballots().get(ballot));
        if (raised.size() < 2) {
            return;
        }
        int position = 1 + random.nextInt(raised.size() - 1);
        int candidate = raised.get(position);
        Collections.swap(raised, position, position - 1);
        var ballots = new ArrayList<>(election.ballots());
        ballots.set(ballot, raised);

        for (var method : List.of(Method.BORDA, Method.SCHULZE, Method.PLURALITY)) {
            var before = count(method, 1, election);
            var after = count(method, 1, new Election(election.names(), ballots));
            assertThat(behind(after, candidate)).containsAll(behind(before, candidate));
        }
    }

    @Property(tries = 300)
    void controlSumsHoldAndBallotsAddUp(@ForAll long seed, @ForAll Method method) {
        var election = Election.random(new Random(seed));
        var result = count(method, 2, election);

        assertThat(result.counted().control().holds()).isTrue();
        assertThat(result.counted().ballots().cast())
                .isEqualTo(election.ballots().size());
        assertThat(result.seating().outcomes()).hasSize(election.names().size());
        assertThat(result.seating().elected()).hasSizeLessThanOrEqualTo(2).doesNotHaveDuplicates();
    }

    @Property(tries = 500)
    void quotaNoMoreThanTheSeatsReachItAndRoundsAddUp(@ForAll long seed) {
        var election = Election.random(new Random(seed));
        var result = count(Method.STV_SCOTTISH, 2, election);
        var stv = result.stv().orElseThrow();
        long valid = result.counted().ballots().valid();

        assertThat(stv.quota() * 3).isGreaterThan(valid * Round.UNIT);
        assertThat(stv.quota() - Round.UNIT).isLessThanOrEqualTo(valid * Round.UNIT / 3);
        for (var round : stv.rounds()) {
            long sum = round.votes().stream().mapToLong(Long::longValue).sum();
            assertThat(sum + round.nonTransferable() + round.lost()).isEqualTo(valid * Round.UNIT);
            assertThat(round.votes()).allMatch(votes -> votes >= 0);
        }
        assertThat(stv.undecided().isEmpty() || !result.seating().deviations().isEmpty())
                .isTrue();
    }

    @Property(tries = 300)
    void aMajorityOfFirstPlacesWinsUnderSchulzeAndPlurality(@ForAll long seed) {
        var election = Election.random(new Random(seed));
        var firsts = new TreeMap<Integer, Integer>();
        election.ballots().stream()
                .filter(ballot -> !ballot.isEmpty())
                .forEach(ballot -> firsts.merge(ballot.get(0), 1, Integer::sum));
        firsts.forEach((candidate, votes) -> {
            if (votes * 2 > election.ballots().size()) {
                for (var method : List.of(Method.SCHULZE, Method.PLURALITY, Method.STV_SCOTTISH)) {
                    assertThat(count(method, 1, election).seating().elected())
                            .containsExactly(election.names().get(candidate));
                }
            }
        });
    }

    private static Result count(Method method, int seats, Election election) {
        return new Tally(method, seats, Rules.none()).count(election.profile(), List.of());
    }

    /** What does not depend on how candidates are numbered. */
    private static List<Object> summary(Result result) {
        var places = result.counted().ranking().groups().stream()
                .map(group -> result.candidates().names(group).stream().sorted().toList())
                .toList();
        Map<String, Fraction> totals = new TreeMap<>();
        result.candidates().names().forEach(name -> totals.put(name, result.total(name)));
        var elected = result.seating().elected().stream().sorted().toList();
        return result.method() == Method.STV_SCOTTISH
                ? List.of(elected, totals.values().stream().sorted().toList())
                : List.of(places, totals, elected);
    }

    /** Who is ranked strictly behind a candidate. */
    private static List<Integer> behind(Result result, int candidate) {
        var groups = result.counted().ranking().groups();
        int at = 0;
        while (!groups.get(at).contains(candidate)) {
            at++;
        }
        return groups.subList(at + 1, groups.size()).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Ballots as lists of candidates, best first. */
    private record Election(List<String> names, List<List<Integer>> ballots) {

        static Election random(Random random) {
            int size = 2 + random.nextInt(5);
            var ballots = new ArrayList<List<Integer>>();
            for (int ballot = 1 + random.nextInt(20); ballot > 0; ballot--) {
                var order = new ArrayList<Integer>();
                for (int candidate = 0; candidate < size; candidate++) {
                    order.add(candidate);
                }
                Collections.shuffle(order, random);
                ballots.add(List.copyOf(order.subList(0, random.nextInt(size + 1))));
            }
            return new Election(List.of("A", "B", "C", "D", "E", "F").subList(0, size), ballots);
        }

        Profile profile() {
            var builder = new ProfileBuilder(new Candidates(names), Unlisted.LAST, Marking.LISTED);
            ballots.forEach(ballot ->
                    builder.add(1, ballot.stream().mapToInt(Integer::intValue).toArray()));
            return builder.build();
        }
    }
}
