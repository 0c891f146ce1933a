package org.hemicycle.responsepolicy.publication;

import java.util.List;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.filing.FilingIndex;
import org.hemicycle.responsepolicy.vault.NotReleased;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is named on a case page, all of whom agreed to it. Their names are in the vault with their letter; what the page
 * said stays public when that is destroyed.
 */
@Component
public class AnnouncedFilers {

    private final FilingIndex filings;
    private final JdbcClient db;

    AnnouncedFilers(FilingIndex filings, JdbcClient db) {
        this.filings = filings;
        this.db = db;
    }

    List<String> of(CaseId id) {
        var kept = db.sql("select name from announced_filer where response_case = ? order by position")
                .param(id.value())
                .query(String.class)
                .list();
        return kept.isEmpty() ? inTheVault(id) : kept;
    }

    private List<String> inTheVault(CaseId id) {
        try {
            return filings.names(id).names();
        } catch (NotReleased erased) {
            return List.of();
        }
    }

    /** Before the letter is destroyed; nothing of a case that was never announced. */
    @Transactional
    public void keep(CaseId id) {
        var names = of(id);
        for (int place = 0; place < names.size(); place++) {
            db.sql("""
                    insert into announced_filer (response_case, position, name)
                    select ?, ?, ? where exists (select from response_case_step
                                                 where response_case = ? and announced_on is not null)
                    on conflict do nothing""")
                    .params(id.value(), place + 1, names.get(place), id.value())
                    .update();
        }
    }
}
