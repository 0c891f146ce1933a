package org.hemicycle.membership.eligibility;

import static org.hemicycle.membership.eligibility.SheetState.CHECKED;
import static org.hemicycle.membership.eligibility.SheetState.DRAFT;
import static org.hemicycle.membership.eligibility.SheetState.PUBLISHED;

import java.time.Instant;
import org.hemicycle.membership.eligibility.rules.EligibilityRule;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** One version of a country's score of one year. Once public it never changes; a correction is the next version. */
@Table("eligibility_sheet")
final class ScoreSheet extends AbstractAggregateRoot<ScoreSheet> {

    @Id
    private final SheetId id;

    @Version
    private int revision;

    private final CampaignId campaign;
    private final String country;
    private final int reviewYear;
    private final int version;
    private final String ruleSet;
    private SheetState state;

    @Embedded.Empty
    private Assessment assessment;

    @Embedded.Empty
    private Signatures signatures;

    @Embedded.Nullable
    private final @Nullable Correction correction;

    ScoreSheet(
            SheetId id,
            int revision,
            CampaignId campaign,
            String country,
            int reviewYear,
            int version,
            String ruleSet,
            SheetState state,
            Assessment assessment,
            Signatures signatures,
            @Nullable Correction correction) {
        this.id = id;
        this.revision = revision;
        this.campaign = campaign;
        this.country = country;
        this.reviewYear = reviewYear;
        this.version = version;
        this.ruleSet = ruleSet;
        this.state = state;
        this.assessment = assessment;
        this.signatures = signatures;
        this.correction = correction;
    }

    static ScoreSheet draft(Campaign campaign, String country, Assessment assessment, AnalystId drafter, Instant at) {
        var sheet = new ScoreSheet(
                SheetId.next(),
                0,
                campaign.id(),
                country,
                campaign.reviewYear(),
                1,
                campaign.ruleSet(),
                DRAFT,
                assessment,
                Signatures.drafted(drafter, at),
                null);
        return sheet.drafted(drafter, at);
    }

    /** The next version, to be checked and published like any other. */
    ScoreSheet correct(Assessment corrected, CorrectionGround ground, String reason, AnalystId drafter, Instant at) {
        EligibilityRule.CORRECT_WHAT_IS_PUBLISHED.require(state == PUBLISHED);
        var sheet = new ScoreSheet(
                SheetId.next(),
                0,
                campaign,
                country,
                reviewYear,
                version + 1,
                ruleSet,
                DRAFT,
                corrected,
                Signatures.drafted(drafter, at),
                new Correction(id, ground, reason));
        return sheet.drafted(drafter, at);
    }

    /** Takes other figures into a draft, which then needs a new check. The same figures change nothing. */
    boolean redraft(Assessment other, AnalystId drafter, Instant at) {
        EligibilityRule.PUBLISHED_STAYS.require(state != PUBLISHED);
        if (other.equals(assessment)) {
            return false;
        }
        assessment = other;
        state = DRAFT;
        signatures = Signatures.drafted(drafter, at);
        drafted(drafter, at);
        return true;
    }

    void check(AnalystId checker, Instant at) {
        EligibilityRule.SHEET_IS_DRAFT.require(state == DRAFT);
        EligibilityRule.FOUR_EYES.require(!checker.equals(signatures.drafter()));
        state = CHECKED;
        signatures = signatures.checked(checker, at);
        registerEvent(new EligibilityEvent.SheetChecked(id, country, reviewYear, version, checker, at));
    }

    /** {@code publicSince} lies before {@code at} for a score that somebody published before it was entered here. */
    void publish(Instant publicSince, Instant at) {
        EligibilityRule.CHECKED_BEFORE_PUBLISHED.require(state == CHECKED);
        EligibilityRule.NOT_IN_THE_FUTURE.require(!publicSince.isAfter(at));
        state = PUBLISHED;
        signatures = signatures.published(publicSince);
        registerEvent(new EligibilityEvent.SheetPublished(
                id,
                country,
                reviewYear,
                version,
                ruleSet,
                assessment.result(),
                assessment.score(),
                assessment.valuesCheck() == null
                        ? null
                        : assessment.valuesCheck().result(),
                ScoreLine.of(country, assessment),
                publicSince,
                at));
        if (correction != null) {
            registerEvent(new EligibilityEvent.SheetCorrected(
                    id, correction.supersedes(), country, reviewYear, version, correction.ground(), at));
        }
    }

    private ScoreSheet drafted(AnalystId drafter, Instant at) {
        registerEvent(new EligibilityEvent.SheetDrafted(id, country, reviewYear, version, drafter, at));
        return this;
    }

    SheetId id() {
        return id;
    }

    String country() {
        return country;
    }

    boolean isOf(String iso3) {
        return country.equals(iso3);
    }

    int reviewYear() {
        return reviewYear;
    }

    String ruleSet() {
        return ruleSet;
    }

    SheetState state() {
        return state;
    }

    Assessment assessment() {
        return assessment;
    }

    SheetView view() {
        return new SheetView(
                id,
                revision,
                campaign,
                country,
                reviewYear,
                version,
                ruleSet,
                state,
                assessment,
                signatures,
                correction);
    }
}
