package org.hemicycle.tally.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hemicycle.tally.Given;
import org.hemicycle.tally.ballot.Profile;
import org.hemicycle.tally.read.VotesFile;
import org.hemicycle.tally.result.Round;
import org.hemicycle.tally.stv.ScottishStv;
import org.hemicycle.tally.stv.StvCount;
import org.junit.jupiter.api.Test;

/** Glasgow's Govan ward, 2007: eleven candidates, four seats; each round as in the reference count. */
class GovanWardTest {

    private final Profile ballots =
            (Profile) VotesFile.read(Given.file("published/govan/govan-2007.blt"), Optional.empty())
                    .votes();
    private final StvCount count = ScottishStv.count(ballots, 4, tied -> List.of());

    @Test
    void everyRoundHasThePublishedVotes() throws IOException {
        var published = publishedRounds();

        assertThat(published).hasSize(9);
        assertThat(count.rounds().stream().map(GovanWardTest::line)).isEqualTo(published);
    }

    @Test
    void quotaAndElectedAreThePublishedOnes() {
        assertThat(count.quota()).isEqualTo(1913 * Round.UNIT);
        assertThat(ballots.candidates().names(count.elected()))
                .containsExactly("Allison Hunter", "John Flanagan", "Stephen Dornan", "Shaukat Butt");
        assertThat(count.undecided()).isEmpty();
    }

    @Test
    void excludedInThePublishedOrder() {
        var excluded = count.rounds().stream()
                .filter(round -> round.action() == Round.Action.EXCLUSION)
                .flatMap(round -> round.of().stream())
                .toList();

        assertThat(ballots.candidates().names(excluded))
                .containsExactly(
                        "Carolina Perez",
                        "Alan L Hughes",
                        "George Douglas McNee",
                        "Michael Cobley",
                        "Irene Lang",
                        "Patricia McIntyre",
                        "Will Jess");
    }

    /** Non-transferable votes, then each candidate's. */
    private static List<Long> line(Round round) {
        var line = new ArrayList<Long>();
        line.add(round.nonTransferable());
        line.addAll(round.votes());
        return line;
    }

    /** The lines "begin" and "transfer": non-transferable in the fourth column, votes in every third from the seventh. */
    private static List<List<Long>> publishedRounds() throws IOException {
        var rounds = new ArrayList<List<Long>>();
        for (var text : Files.readAllLines(Given.file("published/govan/govan-2007-rounds.txt"))) {
            var cells = text.split("\t");
            if (cells[1].equals("begin") || cells[1].equals("transfer")) {
                var line = new ArrayList<Long>();
                line.add(units(cells[3]));
                for (int cell = 6; cell < cells.length; cell += 3) {
                    line.add(units(cells[cell]));
                }
                rounds.add(line);
            }
        }
        return rounds;
    }

    private static long units(String votes) {
        return new BigDecimal(votes).movePointRight(5).longValueExact();
    }
}
