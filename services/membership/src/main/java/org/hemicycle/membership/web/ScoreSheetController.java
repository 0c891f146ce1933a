package org.hemicycle.membership.web;

import static org.hemicycle.membership.web.EligibilityCaller.ANALYST;
import static org.hemicycle.membership.web.EligibilityCaller.SECRETARIAT;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.hemicycle.membership.eligibility.CampaignId;
import org.hemicycle.membership.eligibility.EligibilityScores;
import org.hemicycle.membership.eligibility.ReviewProcedure;
import org.hemicycle.membership.eligibility.ScoringProcedure;
import org.hemicycle.membership.eligibility.SheetId;
import org.hemicycle.membership.eligibility.SheetView;
import org.hemicycle.membership.web.EligibilityAnswers.SheetAnswer;
import org.hemicycle.membership.web.EligibilityForms.CorrectionForm;
import org.hemicycle.membership.web.EligibilityForms.FiguresForm;
import org.hemicycle.membership.web.EligibilityForms.FindingsForm;
import org.hemicycle.platform.identity.Actors;
import org.hemicycle.platform.identity.StepUp;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.rights.Rights;
import org.hemicycle.platform.web.Idempotent;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One country's score of a year: drafted by one analyst, checked by another, published, corrected as a new version. */
@RestController
@RequestMapping("/eligibility")
class ScoreSheetController {

    private final ScoringProcedure scoring;
    private final ReviewProcedure review;
    private final EligibilityScores scores;
    private final Rights rights;

    ScoreSheetController(ScoringProcedure scoring, ReviewProcedure review, EligibilityScores scores, Rights rights) {
        this.rights = rights;
        this.scoring = scoring;
        this.review = review;
        this.scores = scores;
    }

    /** The same findings again change nothing. */
    @MayCall(ANALYST)
    @PostMapping("/campaigns/{campaign}/sheets")
    ResponseEntity<SheetAnswer> draft(@PathVariable UUID campaign, @Valid @RequestBody FindingsForm form) {
        requireFree(form.country());
        return created(scoring.draft(new CampaignId(campaign), form.content(), EligibilityCaller.analyst()));
    }

    /** Figures that somebody else published, with the points of those areas that are known. */
    @MayCall(ANALYST)
    @PostMapping("/campaigns/{campaign}/published-figures")
    ResponseEntity<SheetAnswer> draftPublished(@PathVariable UUID campaign, @Valid @RequestBody FiguresForm form) {
        requireFree(form.country());
        return created(scoring.draftPublished(new CampaignId(campaign), form.content(), EligibilityCaller.analyst()));
    }

    @MayCall({ANALYST, SECRETARIAT})
    @OnCase(MembershipCases.SCORE_SHEET)
    @GetMapping("/sheets/{id}")
    ResponseEntity<SheetAnswer> read(@PathVariable UUID id) {
        return tagged(ResponseEntity.ok(), scores.sheet(new SheetId(id)));
    }

    @MayCall(ANALYST)
    @OnCase(MembershipCases.SCORE_SHEET)
    @PostMapping("/sheets/{id}/check")
    ResponseEntity<SheetAnswer> check(@PathVariable UUID id, IfMatch ifMatch) {
        return tagged(ResponseEntity.ok(), review.check(new SheetId(id), ifMatch, EligibilityCaller.analyst()));
    }

    @MayCall(SECRETARIAT)
    @OnCase(MembershipCases.SCORE_SHEET)
    @StepUp("publish-score")
    @PostMapping("/sheets/{id}/publication")
    ResponseEntity<SheetAnswer> publish(@PathVariable UUID id, IfMatch ifMatch) {
        return tagged(ResponseEntity.ok(), review.publish(new SheetId(id), ifMatch));
    }

    /** Drafts the next version of a public sheet. */
    @MayCall(ANALYST)
    @Idempotent
    @OnCase(MembershipCases.SCORE_SHEET)
    @PostMapping("/sheets/{id}/correction")
    ResponseEntity<SheetAnswer> correct(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody CorrectionForm form) {
        var findings = form.findings().content();
        var analyst = EligibilityCaller.analyst();
        return created(scoring.correct(new SheetId(id), ifMatch, findings, form.ground(), form.reason(), analyst));
    }

    private void requireFree(String country) {
        rights.requireFree(Actors.current(), CaseOfCountry.participant(country));
    }

    private static ResponseEntity<SheetAnswer> created(SheetView sheet) {
        return tagged(ResponseEntity.created(URI.create("/eligibility/sheets/" + sheet.id())), sheet);
    }

    private static ResponseEntity<SheetAnswer> tagged(ResponseEntity.BodyBuilder answer, SheetView sheet) {
        return answer.eTag(IfMatch.tag(sheet.revision())).body(SheetAnswer.of(sheet));
    }
}
