package org.hemicycle.elections.election;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.platform.cabinet.FileCabinet;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files of elections, with the rules that apply to each. */
@Component
class ElectionFiles extends FileCabinet<Election, ElectionId> {

    private final Elections elections;
    private final JdbcClient db;
    private final ElectionRuleBook rules = ElectionRuleBook.read();

    ElectionFiles(Elections elections, OfficeCalendar calendar, Clock clock, JdbcClient db) {
        super(new Drawer<>("This election", elections::findById, elections::save, Election::version), calendar, clock);
        this.elections = elections;
        this.db = db;
    }

    boolean isElection(ElectionId id) {
        return elections.findById(id).isPresent();
    }

    /** Waits for whoever changes it now, and sees what they did. */
    @Override
    public Election take(ElectionId id) {
        db.sql("select 1 from election where id = ? for update")
                .param(id.value())
                .query(Integer.class)
                .optional();
        return find(id);
    }

    ElectionRules rulesOf(Election election) {
        return rules.edition(election.ruleSet());
    }

    ElectionRules rulesOn(LocalDate day) {
        return rules.inForceOn(day);
    }

    /** The last second of something that begins today. */
    Instant endOf(Election election, ElectionTerm term) {
        return calendar().deadline(today(), rulesOf(election).term(term)).due().orElseThrow();
    }
}
