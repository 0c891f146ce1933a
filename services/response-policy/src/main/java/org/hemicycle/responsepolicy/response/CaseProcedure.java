package org.hemicycle.responsepolicy.response;

import java.time.LocalDate;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.responsepolicy.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a case that officers take, up to the review. Each is one transaction. */
@Service
@Transactional
public class CaseProcedure {

    private final CaseFiles files;

    CaseProcedure(CaseFiles files) {
        this.files = files;
    }

    /** Who filed, the sub-committee and the government concerned are told that a letter came; screening begins. */
    public void acknowledge(CaseId id, IfMatch ifMatch) {
        files.change(id, ifMatch, found -> {
            take(found, CaseStep.LETTER_ACKNOWLEDGED);
            take(found, CaseStep.SCREENING_BEGUN);
        });
    }

    public void screen(CaseId id, IfMatch ifMatch, Screening result) {
        files.change(id, ifMatch, found -> found.screened(result, files.today(), files.now()));
    }

    public void askForResponse(CaseId id, IfMatch ifMatch) {
        files.change(id, ifMatch, found -> take(found, CaseStep.RESPONSE_ASKED));
    }

    /** In its time, late, or that of a new government: whichever, it is taken in and stops nothing. */
    public void responseCame(CaseId id, IfMatch ifMatch, LocalDate on) {
        files.change(id, ifMatch, found -> {
            found.requireInItsTime(on, files.now());
            if (found.state() == CaseState.RESPONSE_REQUESTED) {
                found.take(CaseStep.RESPONSE_CAME, on, null, files.now());
                take(found, CaseStep.REVIEW_BEGUN);
            } else {
                found.take(lateStep(found), on, null, files.now());
            }
        });
    }

    private static CaseStep lateStep(ResponseCase found) {
        boolean asked = found.times(CaseStep.RIGHT_TO_REPLY_REOPENED) > found.times(CaseStep.NEW_GOVERNMENT_REPLIED);
        return asked ? CaseStep.NEW_GOVERNMENT_REPLIED : CaseStep.LATE_RESPONSE_ANNEXED;
    }

    /** The government has changed. The case goes on where it is. */
    public void reopenRightToReply(CaseId id, IfMatch ifMatch) {
        files.change(id, ifMatch, found -> take(found, CaseStep.RIGHT_TO_REPLY_REOPENED));
    }

    public void supersede(CaseId id, IfMatch ifMatch, @Nullable String reference) {
        files.change(id, ifMatch, found -> found.take(CaseStep.SUPERSEDED, files.today(), reference, files.now()));
    }

    public void link(CaseId id, IfMatch ifMatch, CaseLink link) {
        CaseRule.LINKED_BY_HAND.require(link.kind() != CaseLink.Kind.PASSED_ON);
        var other = link.other();
        if (other != null) {
            var linked = files.find(new CaseId(other));
            CaseRule.REFILED_AFTER_INELIGIBLE.require(link.kind() != CaseLink.Kind.REFILED_FROM
                    || (linked.state() == CaseState.INELIGIBLE
                            && linked.origin()
                                    .country()
                                    .equals(files.find(id).origin().country())));
        }
        files.change(id, ifMatch, found -> found.link(link, files.now()));
    }

    private void take(ResponseCase found, CaseStep step) {
        found.take(step, files.today(), null, files.now());
    }
}
