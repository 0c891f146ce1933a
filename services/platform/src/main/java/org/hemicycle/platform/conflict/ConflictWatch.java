package org.hemicycle.platform.conflict;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.hemicycle.platform.rights.CaseFile;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.rights.Cases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes cases back from people who turn out to have a conflict of interest. Asked whenever a tie or a case changes. */
@Transactional(propagation = Propagation.MANDATORY)
public class ConflictWatch {

    private final Recusals recusals;
    private final Cases cases;
    private final Ledger ledger;
    private final JdbcClient db;
    private final Clock clock;

    ConflictWatch(Recusals recusals, Cases cases, Ledger ledger, JdbcClient db, Clock clock) {
        this.recusals = recusals;
        this.cases = cases;
        this.ledger = ledger;
        this.db = db;
        this.clock = clock;
    }

    /** Something new is known of this person. */
    public void look(UUID person) {
        given(person).stream()
                .flatMap(ref -> cases.find(ref).stream())
                .filter(file -> recusals.isRecused(person, file))
                .forEach(file -> takeBack(person, file));
    }

    /** Something new is known of this case: a candidate, a filer, a nominee. */
    public void look(CaseRef ref) {
        db.sql("""
                select distinct assignee from work_item
                where process = ? and case_id = ? and state = 'OPEN' and assignee is not null""").params(ref.kind(), ref.id()).query(UUID.class).list().forEach(this::look);
    }

    private List<CaseRef> given(UUID person) {
        return db.sql("select distinct process, case_id from work_item where assignee = ? and state = 'OPEN'")
                .param(person)
                .query((row, n) -> new CaseRef(row.getString(1), row.getString(2)))
                .list();
    }

    private void takeBack(UUID person, CaseFile file) {
        var ref = file.ref();
        db.sql("""
                update work_item set assignee = null, version = version + 1
                where process = ? and case_id = ? and assignee = ? and state = 'OPEN'""").params(ref.kind(), ref.id(), person).update();
        var grounds = recusals.groundsOf(person, file).stream().sorted().toList();
        var found = new ConflictFound(ref.kind(), ref.id(), person, grounds);
        ledger.record(Fact.of(ref.id(), ConflictFound.TYPE, found, clock.instant(), Audience.RESTRICTED)
                .because("conflict-of-interest"));
    }
}
