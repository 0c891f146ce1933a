package org.hemicycle.responsepolicy.response;

import org.hemicycle.responsepolicy.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes public what two persons agreed on, when the time to take it back is over. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Announcing {

    private final CaseFiles files;

    Announcing(CaseFiles files) {
        this.files = files;
    }

    /** @param upTo steps taken later stay inside; those that became public meanwhile stay as they are */
    public void announce(CaseId id, int upTo) {
        files.change(id, found -> found.announce(upTo, files.today(), files.now()));
    }
}
