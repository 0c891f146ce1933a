package org.hemicycle.platform.conflict;

import static org.hemicycle.platform.conflict.ConflictRule.NOT_ONES_OWN;
import static org.hemicycle.platform.conflict.ConflictRule.SOMETHING_TO_OVERRIDE;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.platform.approval.ApprovedAct;
import org.hemicycle.platform.approval.TwoPersons;
import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.rights.Cases;
import org.hemicycle.platform.web.Refused;

/** Sets aside, for one person and one case, the grounds that are known now. New grounds keep out again. */
class OverrideConflict implements ApprovedAct<OverrideConflict.Asked> {

    static final String NAME = "override-conflict";

    record Asked(UUID person, String reason) {}

    private final Recusals recusals;
    private final Cases cases;
    private final Overrides overrides;
    private final Ledger ledger;
    private final Clock clock;

    OverrideConflict(Recusals recusals, Cases cases, Overrides overrides, Ledger ledger, Clock clock) {
        this.recusals = recusals;
        this.cases = cases;
        this.overrides = overrides;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Asked> payload() {
        return Asked.class;
    }

    @Override
    public Set<String> approvers() {
        return Set.of(OverrideController.SECRETARIAT);
    }

    @Override
    public void check(CaseRef ref, int version, Asked asked, UUID askedBy) {
        NOT_ONES_OWN.require(!askedBy.equals(asked.person()));
        SOMETHING_TO_OVERRIDE.require(!grounds(ref, asked.person()).isEmpty());
    }

    @Override
    public void perform(CaseRef ref, int version, Asked asked, TwoPersons by) {
        NOT_ONES_OWN.require(!by.approvedBy().equals(asked.person()));
        var grounds = grounds(ref, asked.person());
        SOMETHING_TO_OVERRIDE.require(!grounds.isEmpty());
        var at = clock.instant();
        grounds.forEach(ground ->
                overrides.keep(asked.person(), ref, ground, asked.reason(), by.askedBy(), by.approvedBy(), at));
        record(ref, asked, grounds, at);
    }

    /** Everybody may know why; who and in which case stands with the case. */
    private void record(CaseRef ref, Asked asked, List<Ground> grounds, Instant at) {
        var id = UUID.randomUUID();
        var told = new ConflictOverridden(id, ref.kind(), grounds, asked.reason());
        var kept = new ConflictSetAside(id, ref.kind(), ref.id(), asked.person(), grounds);
        ledger.record(Fact.of(id.toString(), ConflictOverridden.TYPE, told, at, Audience.PUBLIC)
                .because(asked.reason()));
        ledger.record(Fact.of(ref.id(), ConflictSetAside.TYPE, kept, at, Audience.RESTRICTED)
                .because(asked.reason()));
    }

    private List<Ground> grounds(CaseRef ref, UUID person) {
        var file = cases.find(ref).orElseThrow(() -> Refused.notFound("This case"));
        return recusals.groundsOf(person, file).stream()
                .filter(ground -> ground != Ground.OWN_CASE)
                .sorted()
                .toList();
    }
}
