package org.hemicycle.platform.approval;

import java.time.Clock;
import java.time.Duration;
import org.hemicycle.platform.identity.StepUps;
import org.hemicycle.platform.ledger.Ledger;
import org.hemicycle.platform.rights.CaseKind;
import org.hemicycle.platform.rights.Cases;
import org.hemicycle.platform.web.ConstraintRules;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Gives every service acts of two persons; which acts, the service says by beans of {@link ApprovedAct}. */
@AutoConfiguration
@Import(ApprovalController.class)
public class ApprovalSetup {

    @Bean
    ApprovalTable approvalTable(JdbcClient db, JsonMapper json) {
        return new ApprovalTable(db, json);
    }

    @Bean
    Acts approvedActs(ObjectProvider<ApprovedAct<?>> acts, JsonMapper json) {
        return new Acts(acts::orderedStream, json);
    }

    @Bean
    Approvals approvals(
            ApprovalTable table,
            Acts acts,
            Ledger ledger,
            JsonMapper json,
            Clock clock,
            @Value("${platform.approval.expires-after}") Duration expiry,
            StepUps stepUps) {
        return new Approvals(table, acts, new ApprovalFacts(ledger), json, clock, expiry, stepUps);
    }

    @Bean
    CaseKind approvalCases(ApprovalTable table, Acts acts, Cases cases) {
        return new ApprovalCases(table, acts, cases);
    }

    @Bean
    ConstraintRules approvalConstraints() {
        return new ConstraintRules(ApprovalRule.byConstraint());
    }
}
