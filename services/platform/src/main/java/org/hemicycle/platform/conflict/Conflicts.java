package org.hemicycle.platform.conflict;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.platform.rights.CaseFile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the grounds that keep a person out of a case: what is declared and what is known, less what was overridden. */
class Conflicts {

    private final JdbcClient db;

    Conflicts(JdbcClient db) {
        this.db = db;
    }

    Set<Ground> of(UUID person, CaseFile file) {
        var found = db.sql("select ground from conflict_grounds(?, ?, ?, ?, ?)")
                .param(person)
                .param(file.ref().kind())
                .param(file.ref().id())
                .param(file.about().governments().toArray(String[]::new))
                .param(file.about().organisations().stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toArray(String[]::new))
                .query((row, n) -> Ground.valueOf(row.getString(1)))
                .set();
        var grounds = EnumSet.noneOf(Ground.class);
        grounds.addAll(found);
        if (file.about().people().contains(person)) {
            grounds.add(Ground.OWN_CASE);
        }
        return grounds;
    }
}
