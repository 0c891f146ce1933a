package org.hemicycle.platform.approval;

import static org.hemicycle.platform.approval.ApprovalRule.ASKED_ONCE;
import static org.hemicycle.platform.approval.ApprovalRule.IN_TIME;
import static org.hemicycle.platform.approval.ApprovalRule.STILL_PENDING;
import static org.hemicycle.platform.approval.ApprovalRule.TWO_PERSONS;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.platform.approval.ApprovalTable.Row;
import org.hemicycle.platform.identity.StepUps;
import org.hemicycle.platform.rights.Caller;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.Refused;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The way of an act through two persons. Asking does nothing yet; approving does it in the same transaction. */
@Transactional
public class Approvals {

    private final ApprovalTable table;
    private final Acts acts;
    private final ApprovalFacts facts;
    private final JsonMapper json;
    private final Clock clock;
    private final Duration expiry;
    private final StepUps stepUps;

    Approvals(
            ApprovalTable table,
            Acts acts,
            ApprovalFacts facts,
            JsonMapper json,
            Clock clock,
            Duration expiry,
            StepUps stepUps) {
        this.table = table;
        this.acts = acts;
        this.facts = facts;
        this.json = json;
        this.clock = clock;
        this.expiry = expiry;
        this.stepUps = stepUps;
    }

    /** The answer to somebody who asked: 202, and where the request stands. */
    public static ResponseEntity<ApprovalView> accepted(ApprovalView asked) {
        return ResponseEntity.accepted()
                .location(URI.create("/approvals/" + asked.id()))
                .eTag(IfMatch.tag(asked.version()))
                .body(asked);
    }

    /** @param version of the object that the act was decided on */
    public <P extends Record> ApprovalView ask(String act, CaseRef object, int version, P asked) {
        var me = Caller.person();
        stepUps.require(act);
        var at = clock.instant();
        table.endExpired(act, object, me, at);
        ASKED_ONCE.require(table.pending(Set.of(act)).stream()
                .noneMatch(row -> row.object().equals(object)));
        acts.named(act).check(object, version, asked, me);
        var payload = json.writeValueAsString(asked);
        var commitment = Commitment.to(payload);
        var id = UUID.randomUUID();
        table.insert(id, act, object, version, payload, commitment, me, at, at.plus(expiry));
        facts.asked(id, act, object, version, commitment, at);
        return view(id);
    }

    public ApprovalView approve(UUID id, IfMatch ifMatch) {
        var me = Caller.person();
        var row = pending(id, ifMatch);
        stepUps.require(row.view().act());
        TWO_PERSONS.require(!me.equals(row.view().askedBy()));
        IN_TIME.require(clock.instant().isBefore(row.view().expiresAt()));
        if (!row.commitment().binds(row.payload())) {
            throw new IllegalStateException("Request %s is not what was asked for".formatted(id));
        }
        table.decide(id, ApprovalState.APPROVED, me, clock.instant(), null);
        facts.decided(row, true, "approved", clock.instant());
        acts.perform(row, new TwoPersons(id, row.view().askedBy(), me));
        return view(id);
    }

    /** Also how the first person takes it back. */
    public ApprovalView refuse(UUID id, IfMatch ifMatch, String reason) {
        var row = pending(id, ifMatch);
        table.decide(id, ApprovalState.REFUSED, Caller.person(), clock.instant(), reason);
        facts.decided(row, false, reason, clock.instant());
        return view(id);
    }

    @Transactional(readOnly = true)
    public ApprovalView view(UUID id) {
        return table.find(id)
                .orElseThrow(() -> Refused.notFound("This request"))
                .view();
    }

    /** What waits for somebody with these roles. */
    @Transactional(readOnly = true)
    public List<ApprovalView> pendingFor(Set<String> roles) {
        return table.pending(acts.decidedBy(roles)).stream().map(Row::view).toList();
    }

    private Row pending(UUID id, IfMatch ifMatch) {
        var row = table.lock(id).orElseThrow(() -> Refused.notFound("This request"));
        ifMatch.require(row.view().version());
        STILL_PENDING.require(row.view().state() == ApprovalState.PENDING);
        return row;
    }
}
