package org.hemicycle.platform.process;

import static org.hemicycle.platform.conflict.ConflictRule.NO_CONFLICT;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hemicycle.platform.conflict.Recusals;
import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The steps that wait for a person: claimed, assigned, released, put off. All read from the mirror, never the engine. */
@Transactional
public class WorkItems {

    /** A step of a case that waits (or waited) for a person of a group. Dates are instants of procedure time. */
    public record WorkItem(
            UUID id,
            String process,
            String step,
            String caseId,
            String group,
            @Nullable UUID assignee,
            Instant createdAt,
            @Nullable Instant dueAt,
            @Nullable Instant followUpAt,
            String state,
            int version) {}

    static final String COLUMNS = """
            id, process, step, case_id, candidate_group, assignee, created_at, due_at, follow_up_at, state, version""";

    private final JdbcClient db;
    private final Clock clock;
    private final Recusals recusals;
    private final Ledger ledger;

    WorkItems(JdbcClient db, Clock clock, Recusals recusals, Ledger ledger) {
        this.db = db;
        this.clock = clock;
        this.recusals = recusals;
        this.ledger = ledger;
    }

    @Transactional(readOnly = true)
    public Optional<WorkItem> find(UUID id) {
        return db.sql("select %s from work_item where id = ?".formatted(COLUMNS))
                .param(id)
                .query((row, n) -> read(row))
                .optional();
    }

    @Transactional(readOnly = true)
    public List<WorkItem> ofCase(String caseId) {
        return db.sql("select %s from work_item where case_id = ? order by created_at, id".formatted(COLUMNS))
                .param(caseId)
                .query((row, n) -> read(row))
                .list();
    }

    /** Takes the item for this person; refuses with 409 when somebody else has it. */
    public WorkItem claim(UUID id, UUID person, IfMatch ifMatch) {
        var item = current(id, ifMatch);
        if (item.assignee() != null && !item.assignee().equals(person)) {
            throw new Refused(409, "Somebody else has claimed this");
        }
        return give(item, person);
    }

    /** Gives the item back to its group; only its assignee may. */
    public WorkItem release(UUID id, UUID person, IfMatch ifMatch) {
        var item = current(id, ifMatch);
        if (!person.equals(item.assignee())) {
            throw new Refused(409, "Only who has claimed this can release it");
        }
        written(item, new WorkReleased(item.process(), item.caseId(), item.step(), person), WorkReleased.TYPE);
        return change(id, "assignee = ?", (Object) null);
    }

    public WorkItem assign(UUID id, UUID person, IfMatch ifMatch) {
        return give(current(id, ifMatch), person);
    }

    private WorkItem give(WorkItem item, UUID person) {
        NO_CONFLICT.require(!recusals.isRecused(person, new CaseRef(item.process(), item.caseId())));
        written(item, new WorkAssigned(item.process(), item.caseId(), item.step(), person), WorkAssigned.TYPE);
        return change(item.id(), "assignee = ?", person);
    }

    private void written(WorkItem item, Object fact, String type) {
        ledger.record(Fact.of(item.caseId(), type, fact, clock.instant(), Audience.RESTRICTED));
    }

    /** Sets the day on which to look at the item again, or clears it. */
    public WorkItem followUp(UUID id, @Nullable Instant at, IfMatch ifMatch) {
        current(id, ifMatch);
        return change(id, "follow_up_at = ?", at == null ? null : Timestamp.from(at));
    }

    /** The end of what this step of a case waits for has moved. @param at null: nobody knows when it ends */
    public void dueAt(String caseId, String step, @Nullable Instant at) {
        db.sql("update work_item set due_at = ? where case_id = ? and step = ? and state = 'OPEN'")
                .param(at == null ? null : Timestamp.from(at))
                .params(caseId, step)
                .update();
    }

    /** How many open items are past their due date now. */
    @Transactional(readOnly = true)
    public long overdue() {
        return db.sql("select count(*) from work_item where state = 'OPEN' and due_at < ?")
                .param(Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
    }

    private WorkItem current(UUID id, IfMatch ifMatch) {
        var item = db.sql("select %s from work_item where id = ? and state = 'OPEN' for update".formatted(COLUMNS))
                .param(id)
                .query((row, n) -> read(row))
                .optional()
                .orElseThrow(() -> Refused.notFound("This open work item"));
        ifMatch.require(item.version());
        return item;
    }

    private WorkItem change(UUID id, String assignment, @Nullable Object value) {
        return db.sql("update work_item set %s, version = version + 1 where id = ? returning %s"
                        .formatted(assignment, COLUMNS))
                .param(value)
                .param(id)
                .query((row, n) -> read(row))
                .single();
    }

    static WorkItem read(ResultSet row) throws SQLException {
        return new WorkItem(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, UUID.class),
                row.getTimestamp(7).toInstant(),
                instant(row.getTimestamp(8)),
                instant(row.getTimestamp(9)),
                row.getString(10),
                row.getInt(11));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
