package org.hemicycle.membership.process;

import java.util.Map;
import org.hemicycle.membership.withdrawal.WithdrawalId;
import org.hemicycle.membership.withdrawal.WithdrawalWorkflow;
import org.hemicycle.platform.process.Procedures;
import org.springframework.stereotype.Component;

/** The withdrawal as drawn in bpmn/membership/withdrawal.bpmn. */
@Component
class BpmnWithdrawalWorkflow implements WithdrawalWorkflow {

    static final String PROCESS = "withdrawal";
    static final String RETRACTED = "withdrawal.retracted";

    private final Procedures procedures;

    BpmnWithdrawalWorkflow(Procedures procedures) {
        this.procedures = procedures;
    }

    @Override
    public void begin(WithdrawalId id, boolean confirmationNeeded) {
        procedures.begin(
                PROCESS,
                id.toString(),
                Map.of("withdrawalId", id.toString(), "confirmationNeeded", confirmationNeeded));
    }

    @Override
    public void authenticityChecked(WithdrawalId id, boolean authentic) {
        procedures.complete(id.toString(), "CheckAuthenticity", Map.of("authentic", authentic));
    }

    @Override
    public void acknowledgementSent(WithdrawalId id) {
        procedures.complete(id.toString(), "SendAcknowledgement", Map.of());
    }

    @Override
    public void committeeInformed(WithdrawalId id) {
        procedures.complete(id.toString(), "InformCommittee", Map.of());
    }

    @Override
    public void retracted(WithdrawalId id) {
        procedures.tell(id.toString(), RETRACTED, Map.of());
    }
}
