package org.hemicycle.elections.candidacy;

import static org.hemicycle.elections.candidacy.CandidacyRule.NOMINATIONS_CALLED;
import static org.hemicycle.elections.candidacy.CandidacyRule.ONE_CANDIDACY;
import static org.hemicycle.elections.candidacy.CandidacyRule.TAKES_PART;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.roll.Electorate;
import org.hemicycle.elections.rules.Region;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a candidacy. Each is one transaction. */
@Service
@Transactional
public class CandidacyProcedure {

    private final Candidacies candidacies;
    private final Calls calls;
    private final Electorate electorate;
    private final OfficeCalendar calendar;
    private final CandidacyWorkflow workflow;
    private final Clock clock;
    private final CandidacyRuleBook rules = CandidacyRuleBook.read();

    CandidacyProcedure(
            Candidacies candidacies,
            Calls calls,
            Electorate electorate,
            OfficeCalendar calendar,
            CandidacyWorkflow workflow,
            Clock clock) {
        this.candidacies = candidacies;
        this.calls = calls;
        this.electorate = electorate;
        this.calendar = calendar;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** The server's receipt decides whether it is in time, to the second; what is late is kept and goes no further. */
    public CandidacyId submit(ElectionId election, String country, Letter letter) {
        var call = calls.of(election);
        NOMINATIONS_CALLED.require(call.phase() != Phase.NOT_CALLED);
        ONE_CANDIDACY.require(of(election).stream()
                .noneMatch(one -> one.country().equals(country) && one.state().stands()));
        var at = clock.instant();
        var standing = electorate.of(country, calendar.today(at));
        TAKES_PART.require(standing.eligible(), standing.reason());
        var late = call.nominationsEnd().filter(end -> !at.isAfter(end)).isEmpty();
        var candidacy = candidacies.save(Candidacy.receive(election, country, letter, call.ruleSet(), late, at));
        if (!late) {
            workflow.begin(candidacy.id());
        }
        return candidacy.id();
    }

    public void findIncomplete(CandidacyId id, IfMatch ifMatch, List<String> missing) {
        change(id, ifMatch, candidacy -> {
            var cure = rules.edition(candidacy.ruleSet()).cure().value();
            var until = calendar.deadline(calendar.today(clock.instant()), cure)
                    .due()
                    .orElseThrow();
            candidacy.findIncomplete(missing, until, clock.instant());
        });
        workflow.letterChecked(id, false);
    }

    public void supply(CandidacyId id, IfMatch ifMatch, Letter completed) {
        change(id, ifMatch, candidacy -> candidacy.supply(completed, clock.instant()));
        workflow.supplied(id);
    }

    /** The secretariat drafts the sheet; filled in again until the co-chairs have decided. */
    public void fillSheet(CandidacyId id, IfMatch ifMatch, Region region, List<SheetLine> sheet) {
        var before = find(id).state();
        change(id, ifMatch, candidacy -> candidacy.fill(region, sheet, clock.instant()));
        if (before == CandidacyState.SUBMITTED) {
            workflow.letterChecked(id, true);
        }
    }

    public void endorse(CandidacyId id, IfMatch ifMatch, @Nullable String resolution) {
        change(id, ifMatch, candidacy -> candidacy.endorse(resolution, clock.instant()));
        workflow.decided(id);
    }

    public void reject(CandidacyId id, IfMatch ifMatch, List<String> reasons) {
        change(id, ifMatch, candidacy -> candidacy.reject(reasons, clock.instant()));
        workflow.ended(id);
    }

    /** Nothing was supplied while it could be. */
    public void lapse(CandidacyId id) {
        var candidacy = find(id);
        candidacy.reject(List.of("incomplete"), clock.instant());
        candidacies.save(candidacy);
    }

    /** The election was cancelled: nobody waits for these files any more. */
    public void abandon(ElectionId election) {
        candidacies.findByElectionOrderByCountryAscReceivedAtAsc(election).stream()
                .filter(candidacy -> candidacy.state().isUndecided())
                .forEach(candidacy -> workflow.ended(candidacy.id()));
    }

    @Transactional(readOnly = true)
    public CandidacyView read(CandidacyId id) {
        return find(id).view();
    }

    /** Who withdrew so late that the name stays on the ballot, and is struck before the count. */
    @Transactional(readOnly = true)
    public List<String> withdrawnOnBallot(ElectionId election) {
        return of(election).stream()
                .filter(CandidacyView::onBallot)
                .map(CandidacyView::country)
                .sorted()
                .toList();
    }

    /** Who is passed over when seats are given, the count being made. */
    @Transactional(readOnly = true)
    public List<String> declined(ElectionId election) {
        return of(election).stream()
                .filter(one -> one.state() == CandidacyState.DECLINED)
                .map(CandidacyView::country)
                .sorted()
                .toList();
    }

    /** Late ones included, by country. */
    @Transactional(readOnly = true)
    public List<CandidacyView> of(ElectionId election) {
        return candidacies.findByElectionOrderByCountryAscReceivedAtAsc(election).stream()
                .map(Candidacy::view)
                .toList();
    }

    private void change(CandidacyId id, IfMatch ifMatch, Consumer<Candidacy> step) {
        var candidacy = find(id);
        ifMatch.require(candidacy.version());
        step.accept(candidacy);
        candidacies.save(candidacy);
    }

    private Candidacy find(CandidacyId id) {
        return candidacies.findById(id).orElseThrow(() -> Refused.notFound("This candidacy"));
    }
}
