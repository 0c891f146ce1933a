package org.hemicycle.elections.cochair;

import java.time.Clock;
import org.hemicycle.platform.cabinet.FileCabinet;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files of co-chairs' elections, with the rules that apply to each. */
@Component
class CoChairFiles extends FileCabinet<CoChairElection, CoChairElectionId> {

    private final JdbcClient db;
    private final CoChairRules.Book rules = CoChairRules.Book.read();

    CoChairFiles(CoChairElections elections, OfficeCalendar calendar, Clock clock, JdbcClient db) {
        super(
                new Drawer<>(
                        "This election of a co-chair", elections::findById, elections::save, CoChairElection::version),
                calendar,
                clock);
        this.db = db;
    }

    /** Waits for whoever changes it now, and sees what they did. */
    @Override
    public CoChairElection take(CoChairElectionId id) {
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
}
