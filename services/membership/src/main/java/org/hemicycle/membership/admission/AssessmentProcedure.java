package org.hemicycle.membership.admission;

import java.time.LocalDate;
import org.hemicycle.membership.letters.SendingProof;
import org.hemicycle.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a complete file: it is assessed, waits and reopens, and its government is welcomed. */
@Service
@Transactional
public class AssessmentProcedure {

    private final AdmissionFiles files;
    private final Scores scores;
    private final AdmissionWorkflow workflow;
    private final Welcome welcome;

    AssessmentProcedure(AdmissionFiles files, Scores scores, AdmissionWorkflow workflow, Welcome welcome) {
        this.files = files;
        this.scores = scores;
        this.workflow = workflow;
        this.welcome = welcome;
    }

    public Verdict assess(AdmissionId id) {
        var admission = files.take(id);
        var country = admission.country();
        var verdict = admission.assess(
                scores.scoreInForce(country, admission.receivedOn()),
                scores.scoreInForce(country, files.today(admission)),
                files.rulesOf(admission),
                files.now());
        files.putBack(admission);
        return verdict;
    }

    /** A country's score was published: a file that waits for it goes on, whatever the score says. */
    public void scorePublished(String country) {
        files.takeOpenFileOf(country).filter(this::isReopened).ifPresent(admission -> {
            files.putBack(admission);
            workflow.scorePublished(admission.id());
        });
    }

    private boolean isReopened(Admission admission) {
        return scores.scoreInForce(admission.country(), files.today(admission))
                .filter(admission::isReopenedBy)
                .isPresent();
    }

    /** A waiting file has not been looked at for a year. */
    public void fallDueForFollowUp(AdmissionId id) {
        var admission = files.take(id);
        admission.fallDueForFollowUp(files.rulesOf(admission), files.now());
        files.putBack(admission);
    }

    public void followUp(AdmissionId id, IfMatch ifMatch) {
        var admission = files.take(id, ifMatch);
        admission.followUp(files.rulesOf(admission), files.now());
        files.putBack(admission);
        workflow.followedUp(id);
    }

    /** Refuses a welcome that could not be done now. Changes nothing. */
    public void checkWelcome(AdmissionId id, IfMatch ifMatch, @Nullable LocalDate effectiveOn) {
        var admission = files.take(id, ifMatch);
        var since = effectiveOn == null ? files.today(admission) : effectiveOn;
        admission.welcome(since, files.rulesOf(admission), files.now()); // never put back
    }

    /**
     * Admits the government: the welcome was sent, and after it letters of intent and welcome are public (D-18).
     *
     * @param effectiveOn since when it takes part; null: today
     * @param announcement the public words of the announcement, if any
     */
    public void welcome(
            AdmissionId id,
            IfMatch ifMatch,
            @Nullable LocalDate effectiveOn,
            @Nullable String announcement,
            SendingProof sent) {
        var admission = files.take(id, ifMatch);
        var today = files.today(admission);
        var since = effectiveOn == null ? today : effectiveOn;
        admission.welcome(since, files.rulesOf(admission), files.now());
        files.putBack(admission);
        welcome.send(admission.view(files.rulesOf(admission), files.now()), since, today, announcement, sent);
        workflow.welcomed(id);
    }
}
