package org.hemicycle.membership.admission;

import java.util.Collection;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** The files. A step takes its file out locked, so that steps, timers and published scores come one after another. */
interface Admissions extends Repository<Admission, AdmissionId> {

    Admission save(Admission admission);

    Optional<Admission> findById(AdmissionId id);

    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Admission> findForChangeById(AdmissionId id);

    @Query("""
            select exists (select from admission where country = :country
                and stage in ('RECEIVED', 'UNDER_CHECK', 'INCOMPLETE', 'INELIGIBLE', 'ELIGIBLE'))""")
    boolean hasOpenFile(String country);

    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Admission> findByCountryAndStageIn(String country, Collection<Stage> stages);
}
