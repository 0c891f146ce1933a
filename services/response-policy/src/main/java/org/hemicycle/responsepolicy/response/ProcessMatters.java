package org.hemicycle.responsepolicy.response;

import java.util.UUID;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.filing.FilerNews;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a letter says about process goes to those who keep procedural reviews: a country and a new number, nothing of the
 * letter, and nothing by which its case is known.
 */
@Service
@Transactional
public class ProcessMatters {

    private final CaseFiles files;
    private final FilerNews filers;

    ProcessMatters(CaseFiles files, FilerNews filers) {
        this.files = files;
        this.filers = filers;
    }

    /** The case itself goes on as it is: both may run beside each other. */
    public void passOn(CaseId id, IfMatch ifMatch) {
        files.change(id, ifMatch, found -> found.passOn(UUID.randomUUID(), files.now()));
        filers.tell(id);
    }
}
