package org.hemicycle.responsepolicy.vault;

import java.util.List;
import java.util.Optional;
import org.hemicycle.responsepolicy.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys of cases, two a case, and to whom they are wrapped. Called in a transaction where more than one row counts. */
@Component
class CaseKeys {

    private final JdbcClient sql;
    private final KeyFile file;
    private final HolderKeys holders;

    CaseKeys(VaultDatabase database, KeyFile file, HolderKeys holders) {
        this.sql = database.sql();
        this.file = file;
        this.holders = holders;
    }

    /** Whether it was made now: not if there is one already, or ever was. */
    boolean make(CaseId id, Compartment compartment, Holder first) {
        var keys = HalfKeys.generate();
        boolean made = sql.sql("""
            insert into keys.case_key (case_id, compartment, public_half)
            select :case, :compartment, :half
            where not exists (select from keys.shredded where case_id = :case)
            on conflict do nothing\
            """)
                        .param("case", id.value())
                        .param("compartment", compartment.name())
                        .param("half", file.lock(keys.publicHalf(), place(id, compartment)))
                        .update()
                == 1;
        if (made) {
            wrap(id, compartment, first, holders.findOrMake(first), keys);
        }
        return made;
    }

    byte[] publicHalf(CaseId id, Compartment compartment) {
        return sql.sql("select public_half from keys.case_key where case_id = ? and compartment = ?")
                .params(id.value(), compartment.name())
                .query(byte[].class)
                .optional()
                .map(locked -> file.unlock(locked, place(id, compartment)))
                .orElseThrow(NotReleased::new);
    }

    void lock(CaseId id) {
        sql.sql("select from keys.case_key where case_id = ? order by compartment for update")
                .param(id.value())
                .query()
                .listOfRows();
    }

    void wrap(CaseId id, Compartment compartment, Holder to, HalfKeys theirs, HalfKeys keys) {
        var place = place(id, compartment) + "/" + to.name();
        var wrapped = HalfKeys.wrap(theirs.publicHalf(), keys.privateHalf(), place);
        sql.sql("""
            insert into keys.wrapped_key (case_id, compartment, holder, wrapped) values (?, ?, ?, ?)
            on conflict do nothing\
            """)
                .params(id.value(), compartment.name(), to.name(), file.lock(wrapped, place))
                .update();
    }

    Optional<HalfKeys> unwrap(CaseId id, Compartment compartment, Holder by, HalfKeys theirs) {
        var place = place(id, compartment) + "/" + by.name();
        return sql.sql("select wrapped from keys.wrapped_key where case_id = ? and compartment = ? and holder = ?")
                .params(id.value(), compartment.name(), by.name())
                .query(byte[].class)
                .optional()
                .map(locked -> HalfKeys.of(theirs.unwrap(file.unlock(locked, place), place)));
    }

    List<Holder> holders(CaseId id) {
        return sql.sql("""
            select holder from keys.wrapped_key where case_id = ? and compartment = 'CASE' order by holder\
            """).param(id.value()).query(String.class).list().stream()
                .map(Holder::new)
                .toList();
    }

    void takeFrom(CaseId id, Holder holder) {
        sql.sql("delete from keys.wrapped_key where case_id = ? and compartment = 'CASE' and holder = ?")
                .params(id.value(), holder.name())
                .update();
    }

    void destroy(CaseId id) {
        sql.sql("insert into keys.shredded (case_id) values (?) on conflict do nothing")
                .param(id.value())
                .update();
        sql.sql("delete from keys.case_key where case_id = ? and compartment = 'CASE'")
                .param(id.value())
                .update(); // and what was wrapped
    }

    static String place(CaseId id, Compartment compartment) {
        return "case/%s/%s".formatted(id, compartment);
    }
}
