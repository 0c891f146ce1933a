package org.hemicycle.responsepolicy.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.decision.DecisionProcedure;
import org.hemicycle.responsepolicy.decision.DecisionView;
import org.hemicycle.responsepolicy.publication.CasePage.Dispute;
import org.hemicycle.responsepolicy.publication.CasePage.OfficialDate;
import org.hemicycle.responsepolicy.publication.CasePage.PublicDecision;
import org.hemicycle.responsepolicy.publication.PageItem.Kind;
import org.hemicycle.responsepolicy.publication.PageItem.State;
import org.hemicycle.responsepolicy.response.CaseRegister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Case pages, for everybody: only what was announced, and what stands on them since. */
@Service
@Transactional(readOnly = true)
public class CasePages {

    private final PageItems items;
    private final CaseRegister cases;
    private final AnnouncedFilers filers;
    private final DecisionProcedure decisions;
    private final OfficeCalendar calendar;
    private final Clock clock;
    private final JdbcClient db;

    CasePages(
            PageItems items,
            CaseRegister cases,
            AnnouncedFilers filers,
            DecisionProcedure decisions,
            OfficeCalendar calendar,
            Clock clock,
            JdbcClient db) {
        this.items = items;
        this.cases = cases;
        this.filers = filers;
        this.decisions = decisions;
        this.calendar = calendar;
        this.clock = clock;
        this.db = db;
    }

    /** By the day of the letter, the latest first. */
    public List<CaseId> announced() {
        return db.sql("""
                select id from response_case c
                where exists (select from response_case_step s
                              where s.response_case = c.id and s.announced_on is not null)
                order by filed_on desc, id""").query(UUID.class).list().stream().map(CaseId::new).toList();
    }

    /** Refuses with 404 what was never announced. */
    public CasePage page(CaseId id) {
        var announced = cases.announced(id);
        var out = items.of(id, State.OUT);
        return new CasePage(announced, filers.of(id), dates(out), disputes(out), decisions(id));
    }

    /** As the page would be read if what may be told, were let out now. For the office. */
    public CasePage preview(CaseId id) {
        var today = calendar.today(clock.instant());
        return new CasePage(
                cases.ifAnnounced(id, today),
                filers.of(id),
                dates(items.of(id, State.OUT)),
                disputes(items.of(id, State.OUT)),
                decisions(id));
    }

    private static List<OfficialDate> dates(List<PageItem> out) {
        return out.stream()
                .filter(item -> item.kind() == Kind.OFFICIAL_DATE)
                .map(item -> new OfficialDate(
                        Objects.requireNonNull(item.what()),
                        Objects.requireNonNull(item.day()),
                        words(item),
                        item.authoritative()))
                .toList();
    }

    private static List<Dispute> disputes(List<PageItem> out) {
        return out.stream()
                .filter(item -> item.kind() == Kind.DISPUTE)
                .map(item -> new Dispute(Objects.requireNonNull(item.day()), words(item)))
                .toList();
    }

    private static String words(PageItem item) {
        return Objects.requireNonNull(item.words());
    }

    private List<PublicDecision> decisions(CaseId id) {
        var today = calendar.today(clock.instant());
        return decisions.ofCase(id).stream()
                .flatMap(decision -> shown(decision, today))
                .toList();
    }

    private static Stream<PublicDecision> shown(DecisionView decision, LocalDate today) {
        var announcedOn = decision.announcedOn();
        var outcome = decision.outcome();
        return announcedOn == null || outcome == null || announcedOn.isAfter(today)
                ? Stream.of()
                : Stream.of(new PublicDecision(
                        decision.question().name(),
                        outcome.name(),
                        decision.inFavour(),
                        decision.against(),
                        decision.abstained(),
                        decision.decidedOn(),
                        announcedOn,
                        decision.effectiveOn(),
                        decision.resolution()));
    }
}
