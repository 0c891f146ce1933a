package org.hemicycle.platform.conflict;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hemicycle.platform.inbox.EventHandlers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What this service knows of people from identity. Random ids, countries and organisations: no names of people. */
public class PersonTies {

    private final JdbcClient db;
    private final ConflictWatch watch;

    PersonTies(JdbcClient db, ConflictWatch watch) {
        this.db = db;
        this.watch = watch;
    }

    /** A service that listens to {@code identity.events} knows of people what conflicts are computed from. */
    public EventHandlers hearing(EventHandlers handlers) {
        return handlers.on(AffiliationChanged.TYPE, AffiliationChanged.class, event -> {
            leavePostsBefore(event);
            forgetMistakenNationalities(event);
            keep(event.person(), event.ties());
        });
    }

    /** Keeps news of a person; the same news again changes nothing. Cases they may no longer have are taken back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(UUID person, List<Tie> ties) {
        ties.forEach(this::keep);
        watch.look(person);
    }

    /** Who belongs elsewhere from a day on has left what they belonged to. */
    private void leavePostsBefore(AffiliationChanged event) {
        db.sql("""
                update person_tie set until_day = greatest(from_day, ? - 1)
                where person = ? and kind <> 'NATIONALITY' and source like 'affiliation:%' and from_day < ?
                  and (until_day is null or until_day >= ?)""")
                .params(event.firstDay(), event.person(), event.firstDay(), event.firstDay())
                .update();
    }

    private void forgetMistakenNationalities(AffiliationChanged event) {
        var known = event.nationalities();
        if (known != null) {
            db.sql("""
                    delete from person_tie
                    where person = ? and kind = 'NATIONALITY' and source like 'nationality:%' and government <> all(?)""").params(event.person(), known.toArray(String[]::new)).update();
        }
    }

    private void keep(Tie tie) {
        db.sql("""
                insert into person_tie (source, person, kind, government, organisation, from_day, until_day)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (source) do update set
                    kind = excluded.kind, government = excluded.government, organisation = excluded.organisation,
                    from_day = excluded.from_day, until_day = excluded.until_day""")
                .params(Arrays.asList(
                        tie.source(),
                        tie.person(),
                        tie.kind().name(),
                        tie.government(),
                        tie.organisation(),
                        tie.from(),
                        tie.until()))
                .update();
    }
}
