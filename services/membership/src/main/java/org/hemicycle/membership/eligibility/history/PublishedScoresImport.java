package org.hemicycle.membership.eligibility.history;

import java.io.IOException;
import java.io.Reader;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.hemicycle.membership.eligibility.AnalystId;
import org.hemicycle.membership.eligibility.CampaignId;
import org.hemicycle.membership.eligibility.CampaignProcedure;
import org.hemicycle.membership.eligibility.CampaignView;
import org.hemicycle.membership.eligibility.history.ImportReport.Refused;
import org.hemicycle.platform.rule.RuleViolation;
import org.springframework.stereotype.Service;

/**
 * Imports published scores from CSV, each line a transaction of its own. A second import of the same file enters
 * nothing. The campaigns of past years stay open for lines to come.
 */
@Service
public class PublishedScoresImport {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final CampaignProcedure campaigns;
    private final PublishedScoreEntry entry;
    private final Clock clock;

    PublishedScoresImport(CampaignProcedure campaigns, PublishedScoreEntry entry, Clock clock) {
        this.campaigns = campaigns;
        this.entry = entry;
        this.clock = clock;
    }

    public ImportReport importFrom(Reader csv, AnalystId drafter, AnalystId checker) throws IOException {
        return importFrom(csv, drafter, checker, LocalDate.MAX);
    }

    /** Enters what was public by that day and passes over the rest. */
    public ImportReport importFrom(Reader csv, AnalystId drafter, AnalystId checker, LocalDate until)
            throws IOException {
        var refused = new ArrayList<Refused>();
        int entered = 0;
        int alreadyThere = 0;
        try (var lines = FORMAT.parse(csv)) {
            for (var line : lines) {
                try {
                    if (LocalDate.parse(line.get("known_public_on")).isAfter(until)) {
                        continue;
                    }
                    if (enter(line, drafter, checker)) {
                        entered++;
                    } else {
                        alreadyThere++;
                    }
                } catch (RuleViolation | IllegalArgumentException | DateTimeException reason) {
                    refused.add(new Refused(line.getRecordNumber() + 1, String.valueOf(reason.getMessage())));
                }
            }
        }
        return new ImportReport(entered, alreadyThere, refused);
    }

    private boolean enter(CSVRecord line, AnalystId drafter, AnalystId checker) {
        var score = PublishedScore.of(line, LocalDate.now(clock));
        return entry.enter(campaignOf(score), score, drafter, checker);
    }

    private CampaignId campaignOf(PublishedScore score) {
        return campaigns.campaigns().stream()
                .filter(campaign -> campaign.reviewYear() == score.reviewYear())
                .map(CampaignView::id)
                .findFirst()
                .orElseGet(() -> campaigns
                        .open(score.reviewYear(), score.campaignOpenBy(), Set.of())
                        .id());
    }
}
