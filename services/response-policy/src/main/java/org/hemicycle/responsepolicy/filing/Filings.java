package org.hemicycle.responsepolicy.filing;

import java.util.List;
import java.util.Optional;
import org.hemicycle.responsepolicy.CaseId;
import org.springframework.data.repository.Repository;

/** Letters of concern, one row a case. */
interface Filings extends Repository<Filing, CaseId> {

    Filing save(Filing filing);

    Optional<Filing> findById(CaseId id);

    List<Filing> findByOwner(String owner);

    List<Filing> findByLetter(CaseId letter);
}
