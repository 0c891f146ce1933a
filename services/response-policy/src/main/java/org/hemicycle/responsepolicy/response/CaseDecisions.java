package org.hemicycle.responsepolicy.response;

import java.time.LocalDate;
import java.util.List;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.responsepolicy.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What decisions do to a case, in the transaction in which they are asked for or heard. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CaseDecisions {

    /**
     * What was decided, and when that was done and told.
     *
     * @param announcedOn null: it is not public by itself
     * @param reference the number of the resolution
     */
    public record Ruling(LocalDate decidedOn, @Nullable LocalDate announcedOn, String reference) {}

    private final CaseFiles files;

    CaseDecisions(CaseFiles files) {
        this.files = files;
    }

    /** What somebody does to an open case, on the version they saw. @param step null: it stays where it is */
    public void act(CaseId id, IfMatch ifMatch, @Nullable CaseStep step) {
        files.change(id, ifMatch, found -> {
            found.requireOpen();
            if (step != null) {
                found.take(step, files.today(), null, files.now());
            }
        });
    }

    public boolean isOpen(CaseId id) {
        return !files.find(id).state().isEnd();
    }

    /** In that order. A case that has ended meanwhile stays as it is. */
    public void decided(CaseId id, List<CaseStep> steps, Ruling ruling) {
        files.change(id, found -> {
            if (!found.state().isEnd()) {
                steps.forEach(step -> take(found, step, ruling));
                lowerFlags(found, steps);
            }
        });
    }

    private void take(ResponseCase found, CaseStep step, Ruling ruling) {
        var announcedOn = ruling.announcedOn();
        if (announcedOn == null) {
            found.take(step, ruling.decidedOn(), ruling.reference(), files.now());
        } else {
            found.take(step, ruling.decidedOn(), announcedOn, ruling.reference(), files.now());
        }
    }

    private void lowerFlags(ResponseCase found, List<CaseStep> steps) {
        if (steps.contains(CaseStep.CONTINUED_EX_OFFICIO) || steps.contains(CaseStep.CASE_CLOSED)) {
            found.lower(CaseFlag.Kind.FILERS_WITHDREW, files.today(), files.now());
        }
        if (steps.contains(CaseStep.SUSPENSION_EXTENDED) || steps.contains(CaseStep.CASE_CLOSED)) {
            found.lower(CaseFlag.Kind.REVIEW_OVERDUE, files.today(), files.now());
        }
    }
}
