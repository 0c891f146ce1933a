package org.hemicycle.elections.cochair;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes files of co-chairs' elections out and puts them back, with the time and the rules that apply to each. */
@Component
class CoChairFiles {

    private final CoChairElections elections;
    private final OfficeCalendar calendar;
    private final Clock clock;
    private final JdbcClient db;
    private final CoChairRules.Book rules = CoChairRules.Book.read();

    CoChairFiles(CoChairElections elections, OfficeCalendar calendar, Clock clock, JdbcClient db) {
        this.elections = elections;
        this.calendar = calendar;
        this.clock = clock;
        this.db = db;
    }

    void add(CoChairElection election) {
        elections.save(election);
    }

    CoChairElection find(CoChairElectionId id) {
        return elections.findById(id).orElseThrow(() -> Refused.notFound("This election of a co-chair"));
    }

    CoChairElection find(CoChairElectionId id, IfMatch ifMatch) {
        var election = find(id);
        ifMatch.require(election.version());
        return election;
    }

    void change(CoChairElectionId id, Consumer<CoChairElection> step) {
        var election = lock(id);
        step.accept(election);
        elections.save(election);
    }

    void change(CoChairElectionId id, IfMatch ifMatch, Consumer<CoChairElection> step) {
        change(id, election -> {
            ifMatch.require(election.version());
            step.accept(election);
        });
    }

    /** Waits for whoever changes it now, and sees what they did. */
    private CoChairElection lock(CoChairElectionId id) {
        db.sql("select 1 from co_chair_election where id = ? for update")
                .param(id.value())
                .query(Integer.class)
                .optional();
        return find(id);
    }

    CoChairRules rulesOf(CoChairElection election) {
        return rules.edition(election.ruleSet());
    }

    CoChairRules rulesToday() {
        return rules.inForceOn(today());
    }

    OfficeCalendar calendar() {
        return calendar;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return calendar.today(now());
    }
}
