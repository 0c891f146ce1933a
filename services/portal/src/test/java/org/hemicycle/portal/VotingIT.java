package org.hemicycle.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.hemicycle.portal.StandIn.Reply;
import org.junit.jupiter.api.Test;

class VotingIT extends PortalPages {

    private static final String ELECTION = "7a0cbb8e-4f0e-4a3b-9d53-0d8f3a7f5f11";
    private static final String BALLOT = "{\"credential\":\"c\",\"ciphertext\":\"AQ==\",\"configurationHash\":\"ab\"}";

    private void open() {
        ELECTIONS.on("GET /elections/" + ELECTION, """
            {"id":"%s","title":"Seats of 2017","seats":2,"method":"borda","termStart":"2017-10-01","state":"OPEN",
             "openingApproved":true,"ruleSet":"2016","version":3}\
            """.formatted(ELECTION));
        ELECTIONS.on("GET /ballot-box/" + ELECTION, """
            {"election":"%s","configurationHash":"ab","opensAt":"2017-05-01T00:00:00Z","closesAt":"2017-05-31T00:00:00Z",
             "closed":false,"scheme":"p256-hkdf-aes256gcm-shamir-v1","publicKey":"BA=="}\
            """.formatted(ELECTION));
        ELECTIONS.on("GET /elections/%s/candidates".formatted(ELECTION), """
            [{"country":"KEN","state":"ENDORSED","region":"AFRICA"},{"country":"CHL","state":"ENDORSED"},
             {"country":"ITA","state":"REJECTED"}]\
            """);
    }

    private Visitor contact() {
        IDENTITY.is("{\"displayName\":\"Ada\",\"roles\":[\"point-of-contact\"],\"government\":\"MAR\"}", 300);
        var visitor = somebody();
        visitor.signIn();
        return visitor;
    }

    @Test
    void offersARankForEachEndorsedCandidate() {
        open();

        var page = contact().get("/elections/%s/vote".formatted(ELECTION)).body();

        assertThat(page)
                .contains("data-candidate=\"CHL\"", "data-candidate=\"KEN\"", "rank 2")
                .doesNotContain("data-candidate=\"ITA\"", "rank 3");
    }

    @Test
    void showsTheCredentialOnceAndKeepsItNowhere() {
        open();
        IDENTITY_SERVER.on("POST /elections/%s/credential".formatted(ELECTION), "{\"credential\":\"only-once\"}");
        var contact = contact();

        var shown = contact.submit(
                "/elections/%s/vote".formatted(ELECTION), "/elections/%s/credential".formatted(ELECTION), Map.of());

        assertThat(shown.body()).contains("value=\"only-once\"");
        assertThat(shown.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(v -> assertThat(v).contains("no-store"));
        assertThat(contact.get("/elections/%s/vote".formatted(ELECTION)).body()).doesNotContain("only-once");
    }

    @Test
    void sendsToThePasskeyWhereThatIsAskedFor() {
        open();
        IDENTITY_SERVER.on("POST /elections/%s/credential".formatted(ELECTION), asked -> Reply.problem(403, """
            {"status":403,"error":"insufficient_user_authentication","acr_values":"phr","max_age":300}\
            """));

        var answer = contact()
                .submit(
                        "/elections/%s/vote".formatted(ELECTION),
                        "/elections/%s/credential".formatted(ELECTION),
                        Map.of());

        assertThat(Visitor.location(answer).toString()).endsWith("/sign-in?passkey");
        assertThat(Visitor.location(somebody().get("/oauth2/authorization/hemicycle?passkey"))
                        .getQuery())
                .contains("acr_values=phr", "max_age=300");
    }

    @Test // the box asks nobody's name, and the portal gives none
    void passesASealedBallotOnWithoutCookieOrToken() throws Exception {
        ELECTIONS.on("POST /ballot-box/%s/ballots".formatted(ELECTION), "{\"tracker\":\"t\"}");

        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(
                                        "http://localhost:%d/ballot-box/%s/ballots".formatted(port, ELECTION)))
                                .header("Content-Type", "application/json")
                                .header("Sec-Fetch-Site", "same-origin")
                                .POST(BodyPublishers.ofString(BALLOT))
                                .build(),
                        BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(ELECTIONS.asked("POST /ballot-box/%s/ballots".formatted(ELECTION)))
                .singleElement()
                .satisfies(asked -> assertThat(asked.authorization()).isEqualTo("null"));
    }

    @Test
    void refusesABallotThatAnotherSiteSends() throws Exception {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(
                                        "http://localhost:%d/ballot-box/%s/ballots".formatted(port, ELECTION)))
                                .header("Content-Type", "application/json")
                                .header("Origin", "https://evil.example")
                                .POST(BodyPublishers.ofString(BALLOT))
                                .build(),
                        BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(ELECTIONS.asked("POST /ballot-box/%s/ballots".formatted(ELECTION)))
                .isEmpty();
    }

    @Test
    void findsABallotOnTheBoard() {
        open();
        var tracker = "c59b887c10496094de5b55a0e99b8d51938394b581ea4b54e12586247ccde92f";
        ELECTIONS.on("GET /ballot-box/%s/board/%s".formatted(ELECTION, tracker), """
            {"position":4,"superseded":false,"size":12,"root":"aa11"}\
            """);

        var found = somebody()
                .get("/elections/%s/board?tracker=%s".formatted(ELECTION, tracker))
                .body();
        var malformed = somebody()
                .get("/elections/%s/board?tracker=%s".formatted(ELECTION, "x"))
                .body();

        assertThat(found).contains("Your ballot is on the board", "Entry 4 of 12", "aa11");
        assertThat(malformed).contains("A tracker has 64 signs");
    }

    @Test
    void explainsAResultLineByLine() {
        open();
        ELECTIONS.on("GET /elections/%s/results".formatted(ELECTION), """
            [{"number":1,"reason":"COUNT","listHash":"h","countedAt":"2017-06-01T00:00:00Z",
              "withheld":[{"what":"Pairs","reason":"Fewer than five ballots in a cell"}],
              "result":{"method":"borda","seats":1,"ballots":{"cast":8,"valid":8,"blank":0,"void":0},
               "ranking":["KEN","CHL"],"totals":{"KEN":20,"CHL":16},
               "outcomes":{"KEN":{"outcome":"ELECTED","line":"KEN, 20 points: ELECTED (1 of the seats left)."},
                "CHL":{"outcome":"NOT_ELECTED","line":"CHL, 16 points: NOT_ELECTED"}},
               "control":{"holds":true,"rule":"r"},"deviations":[],"trace":["one step"]}}]\
            """);

        var page = somebody().get("/elections/" + ELECTION).body();

        assertThat(page)
                .contains(
                        "8 ballots: 8 valid",
                        "Kenya, 20 points: elected (1 of the seats left).",
                        "Elected",
                        "one step",
                        "Fewer than five");
    }
}
