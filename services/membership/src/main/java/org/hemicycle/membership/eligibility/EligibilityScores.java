package org.hemicycle.membership.eligibility;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.platform.web.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads scores: the one in force at an instant, the history, a year, a campaign. Changes nothing. */
@Service
@Transactional(readOnly = true)
public class EligibilityScores {

    private static final Set<SheetState> OPEN = EnumSet.complementOf(EnumSet.of(SheetState.PUBLISHED));

    private final ScoreSheets sheets;
    private final Clock clock;

    EligibilityScores(ScoreSheets sheets, Clock clock) {
        this.sheets = sheets;
        this.clock = clock;
    }

    /**
     * The score that governs a letter received at {@code at}: of the latest year public by then, in its last version
     * public by then. What is published later never changes this answer.
     */
    public Optional<SheetView> scoreInForceOn(String country, Instant at) {
        return sheets.findInForce(country, at).map(ScoreSheet::view);
    }

    /** Every public version of a country's scores, oldest year first. */
    public List<SheetView> history(String country) {
        return views(sheets.findByCountryAndStateOrderByReviewYearAscVersionAsc(country, SheetState.PUBLISHED));
    }

    /** A country's sheets in the making: for analysts and the secretariat, not for the public. */
    public List<SheetView> openSheetsOf(String country) {
        return views(sheets.findByCountryAndStateInOrderByReviewYearAscVersionAsc(country, OPEN));
    }

    /** Every public version of every score, by country and year. */
    public List<SheetView> allPublished() {
        return views(sheets.findByStateOrderByCountryAscReviewYearAscVersionAsc(SheetState.PUBLISHED));
    }

    /** The public scores of a review year, last versions, by country. */
    public List<SheetView> publishedOfYear(int reviewYear) {
        return views(sheets.findPublishedOfYear(reviewYear, clock.instant()));
    }

    /** For every country the last public score of any year before the given one. */
    public List<SheetView> publishedBeforeYear(int reviewYear) {
        return views(sheets.findInForceBeforeYear(reviewYear, clock.instant()));
    }

    /** All versions in a campaign, drafts included: for analysts, not for the public. */
    public List<SheetView> sheetsOf(CampaignId campaign) {
        return views(sheets.findByCampaignOrderByCountryAscVersionAsc(campaign));
    }

    public SheetView sheet(SheetId id) {
        return sheets.findById(id).map(ScoreSheet::view).orElseThrow(() -> Refused.notFound("This score sheet"));
    }

    private static List<SheetView> views(List<ScoreSheet> found) {
        return found.stream().map(ScoreSheet::view).toList();
    }
}
