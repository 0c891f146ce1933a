package org.hemicycle.responsepolicy.decision;

import java.util.List;
import java.util.Optional;
import org.hemicycle.responsepolicy.CaseId;
import org.springframework.data.repository.Repository;

interface CaseDecisionTable extends Repository<CaseDecision, DecisionId> {

    CaseDecision save(CaseDecision decision);

    Optional<CaseDecision> findById(DecisionId id);

    List<CaseDecision> findByResponseCaseOrderByAskedAtAscId(CaseId of);
}
