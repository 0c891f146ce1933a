package org.hemicycle.membership.belowminimum;

import org.hemicycle.membership.eligibility.EligibilityScores;
import org.hemicycle.membership.eligibility.SheetView;
import org.hemicycle.membership.eligibility.report.EligibilityReports;
import org.hemicycle.membership.letters.LettersRegister;
import org.hemicycle.membership.letters.SendingProof;
import org.hemicycle.membership.standing.StandingRegister;
import org.hemicycle.membership.standing.Status;
import org.hemicycle.platform.web.IfMatch;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What scores and people do about a member below the minimum. Each step is one transaction, or joins the caller's. */
@Service
@Transactional
public class ShortfallProcedure {

    private final ShortfallFiles files;
    private final EligibilityScores scores;
    private final EligibilityReports reports;
    private final StandingRegister standing;
    private final LettersRegister letters;
    private final ShortfallWorkflow workflow;

    ShortfallProcedure(
            ShortfallFiles files,
            EligibilityScores scores,
            EligibilityReports reports,
            StandingRegister standing,
            LettersRegister letters,
            ShortfallWorkflow workflow) {
        this.files = files;
        this.scores = scores;
        this.reports = reports;
        this.standing = standing;
        this.letters = letters;
        this.workflow = workflow;
    }

    /** Looks at the country's score in force. Too little data changes nothing: it is neither below nor above. */
    public void scorePublished(String country) {
        var inForce = scores.scoreInForceOn(country, files.now());
        inForce.ifPresent(sheet -> {
            switch (sheet.result()) {
                case PASS -> files.openOf(country).ifPresent(shortfall -> cure(shortfall, sheet));
                case FAIL -> fall(sheet);
                case NOT_ENOUGH_DATA -> {}
            }
        });
    }

    private void cure(Shortfall shortfall, SheetView sheet) {
        shortfall.cure(sheet.id().value(), sheet.reviewYear(), files.now());
        files.save(shortfall);
        workflow.cured(shortfall.id());
    }

    private void fall(SheetView sheet) {
        var score = sheet.assessment().score();
        var below = reports.memberBelowMinimum(sheet.country(), sheet.reviewYear(), files.today());
        if (score == null || below.isEmpty() || !participates(sheet.country())) {
            return;
        }
        var failed = FailedScore.of(sheet, score, below.get().yearsInARow());
        Answer.to(below.get().consequence()).ifPresent(answer -> answer(sheet.country(), failed, answer));
    }

    private void answer(String country, FailedScore failed, Answer answer) {
        var open = files.openOf(country);
        if (open.isPresent()) {
            again(open.get(), failed, answer);
        } else {
            var shortfall = Shortfall.found(country, failed, files.now());
            files.save(shortfall);
            workflow.begin(shortfall.id(), answer);
        }
    }

    /** A second letter would give a second deadline: the first one stands. */
    private void again(Shortfall open, FailedScore failed, Answer answer) {
        open.scoredAgain(failed, files.now());
        files.save(open);
        if (answer == Answer.REVIEW) {
            workflow.anotherYearBelow(open.id());
        }
    }

    private boolean participates(String country) {
        return standing.statusOn(country, files.today())
                .filter(Status::participates)
                .isPresent();
    }

    /** The government no longer takes part, so nothing is asked of it. */
    public void left(String country) {
        files.openOf(country).ifPresent(shortfall -> {
            shortfall.leave(files.now());
            files.save(shortfall);
            workflow.left(shortfall.id());
        });
    }

    /** The warning or notice was signed and sent. */
    public void recordSending(ShortfallId id, IfMatch ifMatch, SendingProof proof) {
        files.change(id, ifMatch, shortfall -> letters.recordSending(shortfall.sent(files.now()), proof));
        workflow.letterSent(id, files.find(id).deadline() == null ? Answer.NOTICE : Answer.WARNING);
    }

    /** The Criteria and Standards subcommittee has reviewed the participation. */
    public void recordReview(ShortfallId id, IfMatch ifMatch, CommitteeReview review) {
        files.change(id, ifMatch, shortfall -> shortfall.reviewed(review, files.today(), files.now()));
        workflow.committeeReviewed(id);
    }
}
