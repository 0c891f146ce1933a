package org.hemicycle.elections.rights;

import java.time.Clock;
import java.util.UUID;
import org.hemicycle.elections.roll.Electorate;
import org.hemicycle.elections.scenario.Office;
import org.hemicycle.platform.process.EngineJobs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** One case of each kind: a draft, a called election, a candidacy of Kenya in it, an endorsed one in a vetted election. */
public final class MadeCases {

    static final String MEMBER = "KEN";
    static final String OTHER = "FRA";

    final String draft;
    final String called;
    final String candidacy;
    final String publicCandidacy;
    final String workItem;
    final String approval;
    final String round;
    final String coChairElection;
    final CommitteesCases committee;

    public MadeCases(MockMvcTester mvc, Electorate electorate, JdbcClient db, EngineJobs jobs, Clock clock) {
        var office = new Office(mvc, electorate, db, jobs, clock);
        committee = new CommitteesCases(mvc, db);
        office.members("2014-10-01", MEMBER, OTHER, "BRA");
        var address =
                Office.ok(office.http().post("/elections", Office.OFFICER, """
                    {"title": "Draft", "seats": 1, "termStart": "2031-10-01"}\
                    """)).location();
        draft = last(address);
        var election = office.call("Called", 1, "2030-10-01", "{}", "");
        called = last(election);
        var letter = office.stands(election, MEMBER);
        candidacy = last(letter);
        workItem = db.sql("select id::text from work_item where case_id = ? and state = 'OPEN'")
                .param(candidacy)
                .query(String.class)
                .single();
        var vetted = office.call("Vetted", 1, "2030-10-01", "{}", "");
        publicCandidacy = last(office.endorsed(vetted, "BRA", "AMERICAS"));
        db.sql("update election set state = 'VETTED' where id = ?::uuid")
                .param(last(vetted))
                .update();
        var asked = Office.ok(office.http().act(election, "/cancellation", Office.OFFICER, """
            {"reason": "only-a-test"}\
            """));
        approval = last(asked.location());
        round = round(db, called);
        coChairElection = last(Office.ok(office.http().post("/co-chair-elections", Office.OFFICER, """
            {"constituency": "GOVERNMENT", "year": 2090}\
            """))
                .location());
        frozen(db, called);
        frozen(db, draft);
        reminded(db, called);
        reminded(db, draft);
    }

    /** Then there is a configuration and a roll to read. */
    private static void frozen(JdbcClient db, String election) {
        db.sql("""
            update election set configuration = '{}', configuration_hash = repeat('0', 64), roll_number = 1,
                                lot_seed = 'x', opening_approved = false where id = ?::uuid\
            """).param(election).update();
        frozenRoll(db, election);
    }

    private static void frozenRoll(JdbcClient db, String election) {
        db.sql("""
            insert into roll (election, number, made_on, rule_set, because, hash, frozen_at)
            values (?::uuid, 1, '2030-06-01', 'ROLL-2011', 'rule', repeat('0', 64), now())\
            """).param(election).update();
    }

    private static String round(JdbcClient db, String election) {
        var id = UUID.randomUUID().toString();
        db.sql("""
            insert into secret_round (id, version, purpose, owner, number, title, candidates, state, opens_at, closes_at,
                                      configuration, configuration_hash, opening_approved, published)
            values (:id::uuid, 1, 'RUN_OFF', :owner::uuid, 1, 'Run-off', E'KEN\nFRA', 'CALLED', '2030-07-01', '2030-07-08',
                    '{"method": "plurality", "seats": 1, "candidates": [{"name": "KEN"}, {"name": "FRA"}]}',
                    repeat('0', 64), false, false)\
            """).param("id", id).param("owner", election).update();
        frozenRoll(db, id);
        return id;
    }

    private static void reminded(JdbcClient db, String election) {
        db.sql("""
            insert into reminder_delivery (election, number, member, queued_at, changed_at)
            values (?::uuid, 1, ?, now(), now())\
            """).params(election, MEMBER).update();
    }

    /** Where an operation is called on these cases, as in {@code GET /elections/{id}}. */
    public String address(String operation, boolean onPublicCase) {
        return committee
                .address(operation, onPublicCase)
                .replaceFirst("\\w+ ", "")
                .replace("/cases/{kind}/{id}", "/cases/candidacy/" + candidacy)
                .replace("/candidacies/{id}", "/candidacies/" + (onPublicCase ? publicCandidacy : candidacy))
                .replace("/elections/{id}", "/elections/" + (onPublicCase ? called : draft))
                .replace("/co-chair-elections/{id}", "/co-chair-elections/" + coChairElection)
                .replace("/rounds/{id}", "/rounds/" + round)
                .replaceFirst("/rounds$", "/rounds?owner=" + called)
                .replace("/work-items/{id}", "/work-items/" + workItem)
                .replace("/approvals/{id}", "/approvals/" + approval)
                .replace("/parked-messages/{id}", "/parked-messages/0")
                .replace("/may-vote", "/may-vote?country=" + OTHER)
                .replace("{number}", "1")
                .replace("{member}", MEMBER)
                .replace("{dataset}", "seats")
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    }

    private static String last(String address) {
        return address.replaceFirst(".*/", "");
    }
}
