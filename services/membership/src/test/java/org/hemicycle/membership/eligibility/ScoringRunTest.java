package org.hemicycle.membership.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemicycle.membership.eligibility.EligibilityWorld.ANNA;
import static org.hemicycle.membership.eligibility.EligibilityWorld.BORIS;
import static org.hemicycle.membership.eligibility.EligibilityWorld.findings;
import static org.hemicycle.membership.eligibility.EligibilityWorld.moroccoBeforeTheLaw;
import static org.hemicycle.membership.eligibility.EligibilityWorld.moroccoWithTheLaw;
import static org.hemicycle.membership.eligibility.ScoreSheetTest.assertRefused;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hemicycle.membership.eligibility.rules.EligibilityRule;
import org.junit.jupiter.api.Test;

class ScoringRunTest {

    private static final CountryFindings TUNISIA = findings(
            "TUN",
            "executiveBudgetProposal=true;auditReport=false",
            "law=true",
            "law=true;publicAccess=false",
            "civilLiberties=5.59");

    private final EligibilityWorld world = new EligibilityWorld();
    private final CampaignId campaign = world.campaignOf2018();

    @Test // D-23
    void theSameFindingsAgainChangeNothing() {
        var first = world.runs.run(campaign, List.of(moroccoWithTheLaw(), TUNISIA), ANNA);
        var eventsAfterFirst = List.copyOf(world.events);

        var second = world.runs.run(campaign, List.of(TUNISIA, moroccoWithTheLaw()), BORIS);

        assertThat(first.drafted()).containsExactly("MAR", "TUN");
        assertThat(second.run()).isEqualTo(first.run());
        assertThat(second.unchanged()).containsExactly("MAR", "TUN");
        assertThat(world.events).isEqualTo(eventsAfterFirst);
        assertThat(world.runs.runs(campaign)).hasSize(1);
    }

    @Test
    void otherFindingsRedraftAndMakeANewRun() {
        world.runs.run(campaign, List.of(moroccoBeforeTheLaw(), TUNISIA), ANNA);

        var second = world.runs.run(campaign, List.of(moroccoWithTheLaw(), TUNISIA), ANNA);

        assertThat(second.redrafted()).containsExactly("MAR");
        assertThat(second.unchanged()).containsExactly("TUN");
        assertThat(world.runs.runs(campaign)).extracting(RunView::number).containsExactly(1, 2);
    }

    @Test
    void aPublicSheetIsLeftAloneAndAwaitsACorrection() {
        var sheet = world.checkAndPublish(world.draft(campaign, moroccoBeforeTheLaw()));

        var outcome = world.runs.run(campaign, List.of(moroccoWithTheLaw()), ANNA);

        assertThat(outcome.awaitingCorrection()).containsExactly("MAR");
        assertThat(world.scores.history("MAR")).extracting(SheetView::id).containsExactly(sheet);
    }

    @Test
    void aCountryStandsOnceInARun() {
        assertRefused(
                EligibilityRule.ONE_FINDING_PER_COUNTRY,
                () -> world.runs.run(campaign, List.of(moroccoBeforeTheLaw(), moroccoWithTheLaw()), ANNA));
    }

    @Test
    void oneHundredAndNinetyCountriesScoreTheSameInAnyOrder() {
        var countries = countries(190);
        var shuffled = new ArrayList<>(countries);
        Collections.shuffle(shuffled, new Random(23));

        var first = world.runs.run(campaign, countries, ANNA);
        var second = world.runs.run(campaign, shuffled, ANNA);

        assertThat(first.drafted()).hasSize(190);
        assertThat(second.run()).isEqualTo(first.run());
    }

    /** Invented countries AAA, AAB, … with every civil liberties band and all budget and law cases in turn. */
    private static List<CountryFindings> countries(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> findings(
                        "" + (char) ('A' + i / 26 / 26) + (char) ('A' + i / 26 % 26) + (char) ('A' + i % 26),
                        "executiveBudgetProposal=%b;auditReport=%b".formatted(i % 2 == 0, i % 3 == 0),
                        i % 7 == 0 ? "" : "law=%b;constitution=%b;draftLaw=true".formatted(i % 5 == 0, i % 2 == 1),
                        "law=%b;publicAccess=%b".formatted(i % 4 != 0, i % 8 == 1),
                        "civilLiberties=" + i % 11))
                .toList();
    }
}
