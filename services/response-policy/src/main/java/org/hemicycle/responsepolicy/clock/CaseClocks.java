package org.hemicycle.responsepolicy.clock;

import java.util.List;
import java.util.Optional;
import org.hemicycle.responsepolicy.CaseId;
import org.springframework.data.repository.Repository;

interface CaseClocks extends Repository<CaseClock, ClockId> {

    CaseClock save(CaseClock clock);

    Optional<CaseClock> findById(ClockId id);

    List<CaseClock> findByResponseCaseOrderByStartsOnAscId(CaseId of);

    Optional<CaseClock> findByResponseCaseAndNameAndState(CaseId of, ClockName name, ClockState state);

    List<CaseClock> findByResponseCaseAndState(CaseId of, ClockState state);
}
