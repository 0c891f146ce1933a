package org.hemicycle.membership.processmatter;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ProcessMatters extends Repository<ProcessMatter, ProcessMatterId> {

    ProcessMatter save(ProcessMatter matter);

    Optional<ProcessMatter> findById(ProcessMatterId id);
}
