package org.hemicycle.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import org.hemicycle.acceptance.house.House;
import org.hemicycle.acceptance.house.RunningService;
import org.hemicycle.acceptance.house.Waiting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page that links lead to, for an officer, while each service is away in turn: killed, and frozen so that it takes
 * connections and says nothing. All from their own jars.
 */
@Tag("long")
@Timeout(1200)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServicesAwayIT {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int MOST_PAGES = 60;

    private static House house;
    private static Reader officer;
    private static TreeSet<String> pages;

    @BeforeAll
    static void openEveryPageOnce() throws Exception {
        house = House.withPortal();
        officer = new Reader(house.portal().port());
        officer.signIn("officer");
        pages = officer.pagesFrom("/", MOST_PAGES);
        pages.addAll(List.of("/work", "/admissions", "/admissions/new"));
        pages.forEach(page -> assertThat(officer.open(page).status()).as(page).isEqualTo(200));
        assertThat(pages).hasSizeGreaterThan(10);
    }

    @AfterAll
    static void close() throws Exception {
        house.close();
    }

    @Order(1)
    @ParameterizedTest
    @ValueSource(strings = {"membership", "elections", "response-policy", "identity"})
    void everyPageAnswersWithinTwoSecondsWhileOneServiceIsGoneAndRecovers(String name) {
        var service = service(name);
        service.kill();
        try {
            everyPageAnswersInTime(name + " gone", name.equals("membership") || name.equals("elections"));
        } finally {
            service.start();
        }
        everyPageRecovers();
    }

    @Order(2)
    @ParameterizedTest
    @ValueSource(strings = {"membership", "elections"})
    void theBreakerOpensWhenAServiceTakesConnectionsAndSaysNothing(String name) {
        var service = service(name);
        service.freeze();
        try {
            everyPageAnswersInTime(name + " frozen", true);
            var page = name.equals("membership") ? "/members" : "/elections";
            for (int times = 0; times < 4; times++) {
                officer.open(page); // asked in vain often enough
            }
            assertThat(officer.open(page).took()).as("no longer asked").isLessThan(Duration.ofMillis(700));
        } finally {
            service.thaw();
        }
        everyPageRecovers();
    }

    @Test
    @Order(3)
    void whoIsSignedInGoesOnWithoutIdentityAndTheSignInSaysThatItIsAway() {
        officer.open("/work");
        house.identity().kill();
        try {
            assertThat(officer.open("/admissions").status()).isEqualTo(200);
            assertThat(officer.open("/work").status()).isEqualTo(200);
            var newcomer = new Reader(house.portal().port()).open("/sign-in");
            assertThat(newcomer.body()).contains("Signing in is not possible just now");
            assertThat(newcomer.took()).isLessThan(PATIENCE);
        } finally {
            house.identity().start();
        }
        new Reader(house.portal().port()).signIn("second-officer");
    }

    private static RunningService service(String name) {
        return house.services().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void everyPageAnswersInTime(String situation, boolean mustShow) {
        var answers = pages.stream().map(officer::open).toList();
        for (var answer : answers) {
            System.out.printf(
                    "%s: %s %d in %d ms%s%n",
                    situation,
                    answer.path(),
                    answer.status(),
                    answer.took().toMillis(),
                    answer.saysThatSomethingIsAway() ? ", says so" : "");
            assertThat(answer.took()).as(situation + " " + answer.path()).isLessThan(PATIENCE);
            assertThat(answer.status()).as(answer.path()).isIn(200, 503);
            if (!answer.path().startsWith("/developers/files/")) { // contracts as they are: they speak of errors
                assertThat(answer.body()).as(answer.path()).contains("</html>").doesNotContain("Something went wrong");
            }
            if (answer.status() == 503) {
                assertThat(answer.saysThatSomethingIsAway()).as(answer.path()).isTrue();
            }
        }
        if (mustShow) {
            assertThat(answers).anyMatch(Reader.Page::saysThatSomethingIsAway);
        }
    }

    private static void everyPageRecovers() {
        pages.forEach(page -> Waiting.until(page + " is whole again", 60, () -> {
            var answer = officer.open(page);
            return answer.status() == 200 && !answer.saysThatSomethingIsAway();
        }));
    }
}
