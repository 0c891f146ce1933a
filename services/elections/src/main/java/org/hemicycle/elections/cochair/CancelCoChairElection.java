package org.hemicycle.elections.cochair;

import java.util.Set;
import java.util.UUID;
import org.hemicycle.platform.approval.ApprovedAct;
import org.hemicycle.platform.approval.TwoPersons;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.web.IfMatch;
import org.springframework.stereotype.Component;

/** Two officers stop the election of a co-chair. */
@Component
public class CancelCoChairElection implements ApprovedAct<CancelCoChairElection.Reason> {

    public static final String NAME = "cancel-co-chair-election";

    /** @param reason a code; it stands in the ledger for ever */
    public record Reason(String reason) {}

    private final CoChairProcedure elections;

    CancelCoChairElection(CoChairProcedure elections) {
        this.elections = elections;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Reason> payload() {
        return Reason.class;
    }

    @Override
    public Set<String> approvers() {
        return Set.of("secretariat");
    }

    @Override
    public void check(CaseRef election, int version, Reason asked, UUID askedBy) {
        elections.checkCancel(CoChairElectionId.of(election.id()), new IfMatch(version));
    }

    @Override
    public void perform(CaseRef election, int version, Reason asked, TwoPersons by) {
        elections.cancel(CoChairElectionId.of(election.id()), new IfMatch(version), asked.reason());
    }
}
