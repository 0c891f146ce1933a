package org.hemicycle.elections.resolution;

import java.util.List;
import java.util.UUID;
import org.hemicycle.platform.web.IfMatch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A country that has left is no longer decided on: what is open about its status lapses, and its file is kept. */
@Service
@Transactional
public class Lapses {

    private final ResolutionProcedure procedure;
    private final ResolutionFiles files;
    private final JdbcClient db;

    Lapses(ResolutionProcedure procedure, ResolutionFiles files, JdbcClient db) {
        this.procedure = procedure;
        this.files = files;
        this.db = db;
    }

    public void statusChanged(String country, String to) {
        if (to.equals("WITHDRAWN")) {
            openOn(country).stream()
                    .map(ResolutionId::new)
                    .forEach(id ->
                            procedure.withdraw(id, new IfMatch(files.find(id).version())));
        }
    }

    private List<UUID> openOn(String country) {
        return db.sql("""
            select id from resolution where country = ?
              and state in ('DRAFT', 'CIRCULATED', 'TABLED', 'AMENDED', 'DEFERRED', 'REFERRED') order by number\
            """).param(country).query(UUID.class).list();
    }
}
