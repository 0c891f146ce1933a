package org.hemicycle.membership.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.membership.eligibility.rules.Area;
import org.hemicycle.membership.eligibility.rules.EligibilityRuleBook;
import org.hemicycle.membership.eligibility.rules.RawValue;
import org.hemicycle.membership.eligibility.rules.RuleBooks;
import org.hemicycle.membership.process.ShippedTables;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.hemicycle.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.test.util.ReflectionTestUtils;

/** The procedures of scoring on maps instead of tables, with the rules and tables as shipped. */
public final class EligibilityWorld {

    public static final AnalystId ANNA = new AnalystId(UUID.fromString("00000000-0000-4000-8000-00000000000a"));
    public static final AnalystId BORIS = new AnalystId(UUID.fromString("00000000-0000-4000-8000-00000000000b"));
    public static final LocalDate TODAY = LocalDate.of(2018, 4, 20);
    public static final Source SURVEY = new Source("Open Budget Survey", "2017", LocalDate.of(2018, 2, 1), null);
    public static final Source LAWS = new Source("RTI Rating", "March 2018", LocalDate.of(2018, 3, 30), null);

    public final SettableClock clock = new SettableClock(TODAY);
    public final EligibilityRuleBook rules = RuleBooks.shipped();
    public final List<EligibilityEvent> events = new ArrayList<>();
    public final CommentWindow comments;
    public final CampaignProcedure campaigns;
    public final ScoringProcedure scoring;
    public final ScoringRunProcedure runs;
    public final ReviewProcedure review;
    public final EligibilityScores scores;

    public EligibilityWorld() {
        var campaignTable = new CampaignsInMemory();
        var sheetTable = new SheetsInMemory();
        var assessor = new Assessor(campaignTable, new Scorer(ShippedTables.tables()), rules, clock);
        var drafts = new Drafts(sheetTable);
        comments = new CommentWindow(sheetTable, rules, OfficeCalendar.read(), clock);
        campaigns = new CampaignProcedure(campaignTable, sheetTable, rules, comments, clock);
        scoring = new ScoringProcedure(assessor, drafts, sheetTable, clock);
        runs = new ScoringRunProcedure(assessor, drafts, new RunsInMemory(), clock);
        review = new ReviewProcedure(sheetTable, comments, clock);
        scores = new EligibilityScores(sheetTable, clock);
    }

    public CampaignId campaignOf(int year, LocalDate openedOn) {
        clock.goTo(openedOn);
        var sources = Stream.of(SURVEY, LAWS)
                .filter(source -> !source.retrievedOn().isAfter(openedOn))
                .collect(Collectors.toSet());
        return campaigns.open(year, openedOn, sources).id();
    }

    public CampaignId campaignOf2018() {
        return campaignOf(2018, TODAY);
    }

    public SheetId draft(CampaignId campaign, CountryFindings findings) {
        return scoring.draft(campaign, findings, ANNA).id();
    }

    public SheetView check(SheetId sheet, AnalystId checker) {
        return review.check(sheet, current(sheet), checker);
    }

    public SheetView publish(SheetId sheet) {
        return review.publish(sheet, current(sheet));
    }

    /** Publishes today what was checked so long ago that any government had its time to comment. */
    public SheetId checkAndPublish(SheetId sheet) {
        var today = LocalDate.now(clock);
        clock.goTo(today.minusDays(30));
        check(sheet, BORIS);
        clock.goTo(today);
        return publish(sheet).id();
    }

    public SheetId checkAndPublishAsKnownOn(SheetId sheet, LocalDate day) {
        check(sheet, BORIS);
        return review.publishAsKnownOn(sheet, current(sheet), day).id();
    }

    public SheetId correct(SheetId sheet, CountryFindings findings, CorrectionGround ground, String reason) {
        return scoring.correct(sheet, current(sheet), findings, ground, reason, ANNA)
                .id();
    }

    public void publish(CampaignId campaign) {
        campaigns.publish(campaign, new IfMatch(campaigns.campaign(campaign).revision()));
    }

    private IfMatch current(SheetId sheet) {
        return new IfMatch(scores.sheet(sheet).revision());
    }

    /** Findings under the tables of 2014 and later; the source is the survey for all areas. */
    public static CountryFindings findings(String country, String fiscal, String access, String assets, String civil) {
        var found = new LinkedHashMap<Area, Finding>();
        put(found, Area.FISCAL_TRANSPARENCY, fiscal);
        put(found, Area.ACCESS_TO_INFORMATION, access);
        put(found, Area.ASSET_DISCLOSURE, assets);
        put(found, Area.CITIZEN_ENGAGEMENT, civil);
        return new CountryFindings(country, found, null);
    }

    private static void put(Map<Area, Finding> found, Area area, String raw) {
        if (!raw.isEmpty()) {
            found.put(area, Finding.of(RawValue.parse(raw), SURVEY));
        }
    }

    /** Morocco before its law, areas by calculation: 4 + 3 + 2 + 2 = 11 of 16. */
    public static CountryFindings moroccoBeforeTheLaw() {
        return findings(
                "MAR",
                "executiveBudgetProposal=true;auditReport=true",
                "law=false;constitution=true;draftLaw=true",
                "law=true;publicAccess=false",
                "civilLiberties=4.41");
    }

    /** Morocco with law 31.13 of 12 March 2018: 12 of 16. */
    public static CountryFindings moroccoWithTheLaw() {
        return findings(
                "MAR",
                "executiveBudgetProposal=true;auditReport=true",
                "law=true;constitution=true;draftLaw=false",
                "law=true;publicAccess=false",
                "civilLiberties=4.41");
    }

    private abstract static class InMemory<T, I> {

        final Map<I, T> rows = new LinkedHashMap<>();
        private final Function<T, I> id;
        private final String versionField;

        InMemory(Function<T, I> id, String versionField) {
            this.id = id;
            this.versionField = versionField;
        }

        T keep(T row, List<EligibilityEvent> events) {
            Collection<Object> raised = Objects.requireNonNull(ReflectionTestUtils.invokeMethod(row, "domainEvents"));
            raised.forEach(event -> events.add((EligibilityEvent) event));
            ReflectionTestUtils.invokeMethod(row, "clearDomainEvents");
            int version = (int) Objects.requireNonNull(ReflectionTestUtils.getField(row, versionField));
            ReflectionTestUtils.setField(row, versionField, version + 1);
            rows.put(id.apply(row), row);
            return row;
        }

        Stream<T> all() {
            return List.copyOf(rows.values()).stream();
        }
    }

    private final class CampaignsInMemory extends InMemory<Campaign, CampaignId> implements Campaigns {

        CampaignsInMemory() {
            super(Campaign::id, "version");
        }

        @Override
        public Campaign save(Campaign campaign) {
            return keep(campaign, events);
        }

        @Override
        public Optional<Campaign> findById(CampaignId id) {
            return Optional.ofNullable(rows.get(id));
        }

        @Override
        public Optional<Campaign> findWithLockById(CampaignId id) {
            return findById(id);
        }

        @Override
        public Optional<Campaign> findByReviewYear(int year) {
            return all().filter(campaign -> campaign.reviewYear() == year).findFirst();
        }

        @Override
        public List<Campaign> findByOrderByReviewYearDesc() {
            return all().sorted(Comparator.comparing(Campaign::reviewYear).reversed())
                    .toList();
        }
    }

    private final class SheetsInMemory extends InMemory<ScoreSheet, SheetId> implements ScoreSheets {

        private static final Comparator<ScoreSheet> OLDEST_FIRST = Comparator.comparing(ScoreSheet::reviewYear)
                .thenComparing(sheet -> sheet.view().version());

        SheetsInMemory() {
            super(ScoreSheet::id, "revision");
        }

        @Override
        public ScoreSheet save(ScoreSheet sheet) {
            return keep(sheet, events);
        }

        @Override
        public Optional<ScoreSheet> findById(SheetId id) {
            return Optional.ofNullable(rows.get(id));
        }

        @Override
        public Optional<ScoreSheet> findFirstByCountryAndReviewYearOrderByVersionDesc(String country, int year) {
            return all().filter(sheet -> sheet.isOf(country) && sheet.reviewYear() == year)
                    .max(OLDEST_FIRST);
        }

        @Override
        public List<ScoreSheet> findByCampaignOrderByCountryAscVersionAsc(CampaignId campaign) {
            return all().filter(sheet -> sheet.view().campaign().equals(campaign))
                    .sorted(Comparator.comparing(ScoreSheet::country).thenComparing(OLDEST_FIRST))
                    .toList();
        }

        @Override
        public List<ScoreSheet> findByCountryAndStateOrderByReviewYearAscVersionAsc(String country, SheetState state) {
            return all().filter(sheet -> sheet.isOf(country) && sheet.state() == state)
                    .sorted(OLDEST_FIRST)
                    .toList();
        }

        @Override
        public List<ScoreSheet> findByCountryAndStateInOrderByReviewYearAscVersionAsc(
                String country, Set<SheetState> states) {
            return all().filter(sheet -> sheet.isOf(country) && states.contains(sheet.state()))
                    .sorted(OLDEST_FIRST)
                    .toList();
        }

        @Override
        public List<ScoreSheet> findByStateOrderByCountryAscReviewYearAscVersionAsc(SheetState state) {
            return all().filter(sheet -> sheet.state() == state)
                    .sorted(Comparator.comparing(ScoreSheet::country).thenComparing(OLDEST_FIRST))
                    .toList();
        }

        @Override
        public Optional<ScoreSheet> findInForce(String country, Instant at) {
            return all().filter(sheet -> sheet.isOf(country) && isPublic(sheet, at))
                    .max(OLDEST_FIRST);
        }

        @Override
        public List<ScoreSheet> findPublishedOfYear(int year, Instant at) {
            return lastOfEach(sheet -> sheet.reviewYear() == year && isPublic(sheet, at));
        }

        @Override
        public List<ScoreSheet> findInForceBeforeYear(int year, Instant at) {
            return lastOfEach(sheet -> sheet.reviewYear() < year && isPublic(sheet, at));
        }

        private List<ScoreSheet> lastOfEach(Predicate<ScoreSheet> wanted) {
            return all()
                    .filter(wanted)
                    .collect(Collectors.toMap(
                            ScoreSheet::country, Function.identity(), BinaryOperator.maxBy(OLDEST_FIRST)))
                    .values()
                    .stream()
                    .sorted(Comparator.comparing(ScoreSheet::country))
                    .toList();
        }

        private static boolean isPublic(ScoreSheet sheet, Instant at) {
            @Nullable Instant since = sheet.view().signatures().publishedAt();
            return since != null && !since.isAfter(at);
        }
    }

    private final class RunsInMemory extends InMemory<ScoringRun, RunId> implements ScoringRuns {

        RunsInMemory() {
            super(ScoringRun::id, "version");
        }

        @Override
        public ScoringRun save(ScoringRun run) {
            return keep(run, events);
        }

        @Override
        public Optional<ScoringRun> findById(RunId id) {
            return Optional.ofNullable(rows.get(id));
        }

        @Override
        public Optional<ScoringRun> findFirstByCampaignOrderByNumberDesc(CampaignId campaign) {
            return findByCampaignOrderByNumber(campaign).stream().reduce((older, newer) -> newer);
        }

        @Override
        public List<ScoringRun> findByCampaignOrderByNumber(CampaignId campaign) {
            return all().filter(run -> run.view().campaign().equals(campaign))
                    .sorted(Comparator.comparing(ScoringRun::number))
                    .toList();
        }
    }
}
