package org.hemicycle.platform.conflict;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.platform.identity.Actor;
import org.hemicycle.platform.rights.CaseFile;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.rights.Cases;
import org.hemicycle.platform.rights.Relations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is kept out of which case. What blocks reading blocks being given the case, and voting on it. */
public class Recusals implements Relations {

    private final Conflicts conflicts;
    private final List<SealedGround> sealed;
    private final Cases cases;
    private final JdbcClient db;

    Recusals(Conflicts conflicts, List<SealedGround> sealed, Cases cases, JdbcClient db) {
        this.conflicts = conflicts;
        this.sealed = List.copyOf(sealed);
        this.cases = cases;
        this.db = db;
    }

    @Override
    public boolean isRecused(Actor actor, CaseFile file) {
        var own = actor.government() != null && file.about().governments().contains(actor.government());
        return own || (actor.person() != null && isRecused(actor.person(), file));
    }

    public boolean isRecused(UUID person, CaseFile file) {
        return !conflicts.of(person, file).isEmpty() || isRecusedBySealedGround(person, file.ref());
    }

    /** Of a case that this service does not know by its kind, nobody is kept out. */
    public boolean isRecused(UUID person, CaseRef ref) {
        return cases.find(ref).map(file -> isRecused(person, file)).orElse(false);
    }

    /** The grounds that may be told. */
    public Set<Ground> groundsOf(UUID person, CaseFile file) {
        return conflicts.of(person, file);
    }

    private boolean isRecusedBySealedGround(UUID person, CaseRef ref) {
        return sealed.stream().anyMatch(ground -> ground.recuses(person, ref));
    }

    @Override
    public boolean isAssigned(Actor actor, CaseRef of) {
        return actor.person() != null
                && db.sql("""
                        select exists (select 1 from work_item
                        where process = ? and case_id = ? and assignee = ? and state = 'OPEN')""")
                        .params(of.kind(), of.id(), actor.person())
                        .query(Boolean.class)
                        .single();
    }

    /** Nothing is known that could keep this person out of any case: lists need not look further. */
    public boolean isFree(UUID person) {
        return sealed.isEmpty()
                && db.sql("""
                        select not exists (select 1 from person_tie where person = ?
                                           and (government is not null or organisation is not null))
                           and not exists (select 1 from conflict_declaration where person = ? and ended_at is null)""").params(person, person).query(Boolean.class).single();
    }
}
