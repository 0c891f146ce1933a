package org.hemicycle.platform.approval;

import java.time.Instant;
import java.util.UUID;
import org.hemicycle.platform.approval.ApprovalTable.Row;
import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.hemicycle.platform.rights.CaseRef;

/** Writes down, with the case, who asked for what and how it was decided. */
class ApprovalFacts {

    private final Ledger ledger;

    ApprovalFacts(Ledger ledger) {
        this.ledger = ledger;
    }

    void asked(UUID id, String act, CaseRef object, int version, Commitment commitment, Instant at) {
        var asked = new ApprovalAsked(id, act, object.kind(), object.id(), version, commitment.hex());
        ledger.record(Fact.of(object.id(), ApprovalAsked.TYPE, asked, at, Audience.RESTRICTED)
                .because("two-persons"));
    }

    void decided(Row row, boolean approved, String reason, Instant at) {
        var view = row.view();
        var decided = new ApprovalDecided(view.id(), view.act(), view.kind(), view.caseId(), approved);
        ledger.record(Fact.of(view.caseId(), ApprovalDecided.TYPE, decided, at, Audience.RESTRICTED)
                .because(reason));
    }
}
