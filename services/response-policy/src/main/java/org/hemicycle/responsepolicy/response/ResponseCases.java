package org.hemicycle.responsepolicy.response;

import java.util.Optional;
import org.hemicycle.responsepolicy.CaseId;
import org.springframework.data.repository.Repository;

interface ResponseCases extends Repository<ResponseCase, CaseId> {

    ResponseCase save(ResponseCase responseCase);

    Optional<ResponseCase> findById(CaseId id);
}
