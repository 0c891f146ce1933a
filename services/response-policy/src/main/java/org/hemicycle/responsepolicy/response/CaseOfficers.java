package org.hemicycle.responsepolicy.response;

import java.util.List;
import java.util.UUID;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.responsepolicy.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which officers may read what is sealed of a case. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CaseOfficers {

    private final CaseFiles files;
    private final JdbcClient db;

    CaseOfficers(CaseFiles files, JdbcClient db) {
        this.files = files;
        this.db = db;
    }

    public void assign(CaseId id, IfMatch ifMatch, UUID person) {
        db.sql("insert into response_case_officer (response_case, person) values (?, ?) on conflict do nothing")
                .params(id.value(), person)
                .update();
        tell(id, ifMatch, person, true);
    }

    public void release(CaseId id, IfMatch ifMatch, UUID person) {
        db.sql("delete from response_case_officer where response_case = ? and person = ?")
                .params(id.value(), person)
                .update();
        tell(id, ifMatch, person, false);
    }

    private void tell(CaseId id, IfMatch ifMatch, UUID person, boolean assigned) {
        files.change(
                id,
                ifMatch,
                found -> found.note(new CaseEvent.OfficerMoved(found.about(), person, assigned, files.now())));
    }

    public void noted(CaseId id, IfMatch ifMatch) {
        files.change(id, ifMatch, found -> found.note(new CaseEvent.Noted(found.about(), files.now())));
    }

    public List<UUID> of(CaseId id) {
        return db.sql("select person from response_case_officer where response_case = ? order by person")
                .param(id.value())
                .query(UUID.class)
                .list();
    }
}
