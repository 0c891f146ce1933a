package org.hemicycle.responsepolicy.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hemicycle.responsepolicy.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What filing lets go when a case's confidential part is destroyed: how the filers are found, and what they wrote. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class FilingErasure {

    /** Under which no code and no account finds anything. */
    private static final String NOBODY = "0".repeat(40);

    private final JdbcClient db;
    private final FilingFiles files;

    FilingErasure(JdbcClient db, FilingFiles files) {
        this.db = db;
        this.files = files;
    }

    /** What stays: country, day, kind, counts and categories. */
    public void erase(CaseId id) {
        forgetTexts(id);
        var owner = db.sql("select owner from filing where id = ?")
                .param(id.value())
                .query(String.class)
                .optional();
        db.sql("update filing set owner = ?, code_hash = null, version = version + 1 where id = ?")
                .params(NOBODY, id.value())
                .update();
        owner.ifPresent(this::forgetNotices);
    }

    /** As long as another letter of theirs is kept, so are their notices. */
    private void forgetNotices(String owner) {
        db.sql("delete from filer_notice where owner = ? and not exists (select from filing where filing.owner = ?)")
                .params(owner, owner)
                .update();
    }

    public List<CaseId> staleDrafts(LocalDate today) {
        return db.sql("select id from filing where state = 'DRAFT' order by id").query(UUID.class).list().stream()
                .map(CaseId::new)
                .filter(id -> files.isGivenUp(id, today))
                .toList();
    }

    public void drop(CaseId draft) {
        forgetTexts(draft);
        db.sql("delete from filing where id = ? and state = 'DRAFT'")
                .param(draft.value())
                .update();
    }

    private void forgetTexts(CaseId id) {
        db.sql("delete from filing_text where filing = ? and answers is not null")
                .param(id.value())
                .update();
        db.sql("delete from filing_text where filing = ?").param(id.value()).update();
    }
}
