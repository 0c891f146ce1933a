package org.hemicycle.elections.election;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes files of elections out and puts them back, with the time and the rules that apply to each. */
@Component
class ElectionFiles {

    private final Elections elections;
    private final OfficeCalendar calendar;
    private final Clock clock;
    private final JdbcClient db;
    private final ElectionRuleBook rules = ElectionRuleBook.read();

    ElectionFiles(Elections elections, OfficeCalendar calendar, Clock clock, JdbcClient db) {
        this.elections = elections;
        this.calendar = calendar;
        this.clock = clock;
        this.db = db;
    }

    void add(Election election) {
        elections.save(election);
    }

    Election find(ElectionId id) {
        return elections.findById(id).orElseThrow(() -> Refused.notFound("This election"));
    }

    Election find(ElectionId id, IfMatch ifMatch) {
        var election = find(id);
        ifMatch.require(election.version());
        return election;
    }

    boolean isElection(ElectionId id) {
        return elections.findById(id).isPresent();
    }

    /** Waits for whoever changes it now, and sees what they did. */
    Election lock(ElectionId id) {
        db.sql("select 1 from election where id = ? for update")
                .param(id.value())
                .query(Integer.class)
                .optional();
        return find(id);
    }

    void change(ElectionId id, Consumer<Election> step) {
        change(lock(id), step);
    }

    void change(ElectionId id, IfMatch ifMatch, Consumer<Election> step) {
        lock(id);
        change(find(id, ifMatch), step);
    }

    private void change(Election election, Consumer<Election> step) {
        step.accept(election);
        elections.save(election);
    }

    ElectionRules rulesOf(Election election) {
        return rules.edition(election.ruleSet());
    }

    ElectionRules rulesOn(LocalDate day) {
        return rules.inForceOn(day);
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

    /** The last second of something that begins today. */
    Instant endOf(Election election, ElectionTerm term) {
        return calendar.deadline(today(), rulesOf(election).term(term)).due().orElseThrow();
    }
}
