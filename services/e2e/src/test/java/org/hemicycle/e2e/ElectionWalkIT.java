package org.hemicycle.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hemicycle.e2e.PollingBooth.Receipt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Two elections from the call to the result: twelve governments vote in the first, six in the second, where parts of
 * the result are left out. Everything is done on the pages.
 */
@Tag("long")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ElectionWalkIT {

    private static final List<String> VOTERS = List.of(
            "poc-bra", "poc-col", "poc-fra", "poc-gbr", "poc-geo", "poc-idn", "poc-ita", "poc-ken", "poc-mex",
            "poc-nor", "poc-tun", "poc-zaf");

    private static RunningHouse house;
    private static Chromium chromium;
    private static final List<Walker> everybody = new ArrayList<>();
    private static final Map<String, Walker> voters = new LinkedHashMap<>();
    private static final Map<String, Receipt> receipts = new LinkedHashMap<>();
    private static final List<TrusteeAtWork> trustees = new ArrayList<>();
    private static Walker officer;
    private static Walker colleague;
    private static Walker chair;
    private static ElectionOffice office;
    private static String large = "";
    private static String small = "";

    @BeforeAll
    static void open() {
        house = RunningHouse.open(Path.of("target", "house-elections"), "morocco");
        chromium = new Chromium();
        officer = somebody("el-officer", "officer", "en-GB");
        colleague = somebody("el-colleague", "second-officer", "fr-FR");
        chair = somebody("el-co-chair", "co-chair", "fr-FR");
        office = new ElectionOffice(officer, colleague, chair);
    }

    private static Walker somebody(String name, String who, String language) {
        var walker = chromium.walker(house, name, language);
        walker.signIn(who);
        everybody.add(walker);
        return walker;
    }

    @AfterAll
    static void close() {
        everybody.forEach(Walker::close);
        chromium.close();
        house.close();
    }

    @Test
    @Order(1)
    void anOfficerPreparesAndCallsTwoElections() {
        officer.go("/elections/new", "prepare");
        officer.send("draft-election");
        officer.look("prepare-refused");
        large = office.prepare("Government seats 2017 " + ElectionOffice.HOSTILE, 2, "2017-10-01");
        officer.look("desk-draft");
        office.call(large);
        officer.look("desk-called");
        small = office.prepare("One more seat 2017", 1, "2017-10-01");
        office.call(small);
        officer.go("/elections/calendar", "calendar");
        assertThat(findings()).isEmpty();
    }

    @Test
    @Order(2)
    void governmentsStandAndCoChairsEndorse() {
        var kenya = somebody("el-kenya", "poc-ken", "fr-FR");
        kenya.go("/elections/%s/candidacies/new".formatted(large), "candidature");
        ElectionOffice.fillLetter(kenya);
        kenya.send("stand");
        var first = ElectionOffice.candidacy(kenya);
        kenya.look("candidature-deposee");
        officer.go("/candidacies/" + first, "candidacy");
        officer.send("sheet");
        officer.look("sheet-refused");
        office.fillSheet(first, "AFRICA");
        officer.look("sheet");
        chair.go("/candidacies/" + first, "a-decider");
        office.endorse(first);
        chair.look("approuvee");
        stand(large, "ITA", "EUROPE");
        stand(large, "COL", "AMERICAS");
        stand(small, "MEX", "AMERICAS");
        stand(small, "NOR", "EUROPE");
        assertThat(findings()).isEmpty();
    }

    private static void stand(String election, String country, String region) {
        var candidacy = office.enter(election, country);
        office.fillSheet(candidacy, region);
        office.endorse(candidacy);
    }

    @Test
    @Order(3)
    void twoOfficersFreezeTheRoll() {
        house.forward("2016-12-13T12:00:00Z");
        chair.go("/elections/%s/desk".formatted(large), "bureau-a-valider");
        office.vet(large);
        office.vet(small);
        house.forward("2017-01-03T15:00:00Z");
        office.makeRoll(large);
        officer.look("desk-roll-draft");
        officer.send("freeze");
        officer.look("desk-freeze-asked");
        colleague.go("/work", "travail-approbation");
        office.approve(large);
        colleague.look("bureau-arretee");
        office.makeRoll(small);
        office.byTwo(small, "freeze");
        assertThat(office.state(large)).isEqualTo("Roll frozen");
        assertThat(findings()).isEmpty();
    }

    @Test
    @Order(4)
    void trusteesMakeTheirKeysAndTwoOfficersApproveTheOpening() {
        for (var name : List.of("trustee-one", "trustee-two", "trustee-three")) {
            var language = name.endsWith("two") ? "fr-FR" : "en-GB";
            trustees.add(new TrusteeAtWork(somebody("el-" + name, name, language)));
        }
        trustees.getFirst().walker().go("/elections/%s/opening".formatted(large), "key-none");
        for (var trustee : trustees) {
            trustee.makeKey(large);
            trustee.makeKey(small);
        }
        officer.go("/elections/%s/opening".formatted(large), "key-offers");
        makeKey(large, "3");
        officer.look("key-made");
        makeKey(small, "2");
        for (var trustee : trustees) {
            trustee.tryFile(large);
        }
        trustees.get(1).walker().look("fichier-essaye");
        office.byTwo(large, "opening");
        office.byTwo(small, "opening");
        assertThat(findings()).isEmpty();
    }

    private static void makeKey(String election, String threshold) {
        officer.visit("/elections/%s/opening".formatted(election));
        officer.page().fill("[name=threshold]", threshold);
        officer.send("opening/key");
    }

    @Test
    @Order(5)
    void twelveGovernmentsVote() {
        house.forward("2017-01-10T14:30:00Z");
        var booth = new PollingBooth(large);
        for (int at = 0; at < VOTERS.size(); at++) {
            var who = VOTERS.get(at);
            var voter = somebody("el-" + who, who, at % 2 == 0 ? "en-GB" : "fr-FR");
            voters.put(who, voter);
            var ranking = at < 6 ? List.of("COL", "KEN", "ITA") : List.of("ITA", "COL", "KEN");
            if (at < 2) {
                voter.go(
                        "/elections/%s/may-vote?country=%s"
                                .formatted(large, who.substring(4).toUpperCase(java.util.Locale.ROOT)),
                        "may-vote");
                voter.go("/elections/%s/candidates/KEN".formatted(large), "candidate");
                voter.go("/elections/%s/vote".formatted(large), "vote");
            }
            receipts.put(who, at == 5 ? booth.voteByKeyboard(voter, ranking) : booth.vote(voter, ranking));
            if (at < 2) {
                voter.look("receipt");
            }
        }
        var again = voters.get("poc-zaf");
        receipts.put("poc-zaf", booth.voteAgain(again, receipts.get("poc-zaf"), List.of("ITA", "COL", "KEN")));
        var few = new PollingBooth(small);
        VOTERS.stream().limit(6).forEach(who -> few.vote(voters.get(who), List.of("MEX", "NOR")));
        assertThat(findings()).isEmpty();
    }

    @Test
    @Order(6)
    void everyVoterFindsTheBallotOnTheBoard() {
        house.forward("2017-01-18T05:00:00Z");
        receipts.forEach((who, receipt) -> {
            var voter = voters.get(who);
            voter.visit("/elections/%s/board?tracker=%s".formatted(large, receipt.tracker()));
            assertThat(voter.page().locator("main").innerText())
                    .as(who)
                    .containsAnyOf("Your ballot is on the board", "Votre bulletin");
        });
        voters.get("poc-bra").look("board");
        officer.go("/elections/%s/desk".formatted(large), "desk-closed");
        assertThat(officer.page().locator("#reminders").count()).isOne();
        assertThat(findings()).isEmpty();
    }

    @Test
    @Order(7)
    void threeTrusteesOpenTheBox() {
        trustees.get(0).walker().go("/elections/%s/opening".formatted(large), "opening-waits");
        trustees.get(0).handIn(large);
        trustees.get(0).walker().look("opening-one");
        trustees.get(1).handIn(large);
        trustees.get(1).walker().look("ouverture-deux");
        trustees.get(2).handIn(large);
        trustees.get(2).walker().look("opening-done");
        trustees.get(0).handIn(small);
        trustees.get(1).handIn(small);
        waitFor(large, "Counted");
        waitFor(small, "Counted");
        assertThat(findings()).isEmpty();
    }

    private static void waitFor(String election, String state) {
        for (int tries = 0; tries < 60 && !office.state(election).equals(state); tries++) {
            officer.page().waitForTimeout(500);
        }
        assertThat(office.state(election)).isEqualTo(state);
    }

    @Test
    @Order(8)
    void theResultIsExplainedAndProclaimed() {
        officer.go("/elections/%s/desk".formatted(large), "desk-counted");
        office.byTwo(large, "publication");
        colleague.look("bureau-provisoire");
        office.byTwo(small, "publication");
        voters.get("poc-bra").go("/elections/" + large, "result");
        assertThat(voters.get("poc-bra").page().locator("main").innerText())
                .contains("12 ballots", "Colombia", "Elected", "Pairs");
        voters.get("poc-gbr").go("/elections/" + large, "resultat");
        voters.get("poc-fra").go("/elections/%s/challenge".formatted(large), "challenge");
        house.forward("2017-02-01T12:00:00Z");
        officer.go("/elections/%s/desk".formatted(large), "desk-seated");
        assertThat(office.state(large)).isIn("Proclaimed", "Seated");
        officer.go("/committee?on=2017-10-01", "committee-after");
        assertThat(officer.page().locator("main").innerText()).contains("Kenya");
        assertThat(findings()).isEmpty();
    }

    @Test
    @Order(9)
    void aSmallElectorateIsToldLessAndWhy() {
        voters.get("poc-bra").go("/elections/" + small, "small-result");
        assertThat(voters.get("poc-bra").page().locator("main").innerText())
                .contains("6 ballots", "Not published", "Mexico", "Every step of the count: all ballots");
        assertThat(voters.get("poc-bra")
                        .page()
                        .locator("details:has-text('Every step')")
                        .count())
                .isZero();
        voters.get("poc-gbr").go("/elections/" + small, "petit-resultat");
        assertThat(findings()).isEmpty();
    }

    @Test
    @Order(10)
    void theCommitteeMeetsAndDecides() {
        var member = somebody("el-member", "poc-geo", "fr-FR");
        new CommitteeAtWork(officer, colleague, member).decides();
        assertThat(findings()).isEmpty();
    }

    @Test
    @Order(11)
    void aCoChairElectionIsCalledAndAMemberStands() {
        officer.go("/co-chair-elections", "co-chairs");
        officer.send("call-co-chair");
        officer.look("co-chair-refused");
        officer.page().selectOption("[name=constituency]", "GOVERNMENT");
        officer.page().fill("[name=year]", "2018");
        officer.send("call-co-chair");
        officer.look("co-chair-called");
        officer.page().fill("form[action$='/candidacies'] [name=holder]", "KEN");
        officer.page().fill("[name=vision]", "To host " + ElectionOffice.HOSTILE);
        officer.send("candidacies");
        officer.look("co-chair-without-duties");
        officer.page().check("[name=hosts]");
        officer.send("candidacies");
        officer.look("co-chair-candidate");
        chair.go(officer.path(), "copresidence");
        assertThat(chair.page().locator("main").innerText()).contains("Kenya");
        assertThat(findings()).isEmpty();
    }

    private static List<String> findings() {
        return Stream.concat(
                        everybody.stream().flatMap(each -> each.findings().stream()),
                        everybody.stream()
                                .filter(each -> each.page().evaluate("window.broken") != null)
                                .map(each -> "hostile text ran: " + each.page().url()))
                .toList();
    }
}
