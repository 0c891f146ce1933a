package org.hemicycle.tally.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hemicycle.tally.Given;
import org.hemicycle.tally.ballot.Profile;
import org.hemicycle.tally.count.Method;
import org.hemicycle.tally.count.Rules;
import org.hemicycle.tally.count.Tally;
import org.hemicycle.tally.json.JsonText;
import org.hemicycle.tally.json.Node;
import org.hemicycle.tally.read.Format;
import org.hemicycle.tally.read.VotesFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source: kubernetes/community, elections/steering; see the README beside the files. */
class KubernetesElectionsTest {

    @ParameterizedTest
    @CsvSource({"2017, 309, 37784", "2018, 307, 6219", "2019, 377, 14914", "2020, 312, 10369"})
    void schulzeGivesThePublishedRanking(String year, long ballots, long controlSum) {
        var expected = JsonText.read(Given.file("published/kubernetes/%s-expected.json".formatted(year)));
        var reading =
                VotesFile.read(Given.file("published/kubernetes/%s-ballots.csv".formatted(year)), Optional.empty());

        var result = new Tally(Method.SCHULZE, expected.field("seatsOpen").whole(1, 100), Rules.none())
                .count(reading.votes(), List.of());

        assertThat(reading.format()).isEqualTo(Format.KUBERNETES);
        assertThat(result.candidates().names(result.counted().ranking().flat()))
                .isEqualTo(texts(expected.field("publishedRanking")));
        assertThat(result.counted().ranking().groups()).allMatch(group -> group.size() == 1);
        assertThat(result.seating().elected())
                .isEqualTo(texts(expected.field("publishedRanking")).subList(0, result.seats()));
        assertThat(((Profile) reading.votes()).ballots()).isEqualTo(ballots);
        assertThat(result.counted().control().holds()).isTrue();
        assertThat(result.counted().control().counted()).hasToString(Long.toString(controlSum));
    }

    private static List<String> texts(Node list) {
        return list.list().stream().map(Node::text).toList();
    }
}
