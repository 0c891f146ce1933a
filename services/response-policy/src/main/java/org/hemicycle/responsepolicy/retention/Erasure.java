package org.hemicycle.responsepolicy.retention;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.document.DocumentErasure;
import org.hemicycle.responsepolicy.filing.FilingErasure;
import org.hemicycle.responsepolicy.response.CaseRegister;
import org.hemicycle.responsepolicy.response.CaseView;
import org.hemicycle.responsepolicy.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Destroys the confidential part of a case when its time is over. What the ledger, the open data and the counts say stays:
 * they never held any of it.
 */
@Service
@Transactional
class Erasure {

    private final CaseRegister cases;
    private final FilingErasure filings;
    private final DocumentErasure documents;
    private final Vault vault;
    private final OfficeCalendar calendar;
    private final Clock clock;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final RetentionRules.Book rules = RetentionRules.Book.read();

    Erasure(
            CaseRegister cases,
            FilingErasure filings,
            DocumentErasure documents,
            Vault vault,
            OfficeCalendar calendar,
            Clock clock,
            JdbcClient db,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.filings = filings;
        this.documents = documents;
        this.vault = vault;
        this.calendar = calendar;
        this.clock = clock;
        this.db = db;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<CaseId> due() {
        var today = today();
        return db
                .sql("select id from response_case where id not in (select response_case from erased_case) order by id")
                .query(UUID.class)
                .list()
                .stream()
                .map(CaseId::new)
                .filter(id -> cases.find(id)
                        .flatMap(this::keptUntil)
                        .filter(until -> today.isAfter(until))
                        .isPresent())
                .toList();
    }

    /** Empty while the case is open, or was opened again. */
    private Optional<LocalDate> keptUntil(CaseView found) {
        var last = found.steps().getLast();
        return last.step().isEnd()
                ? Optional.of(rules.inForceOn(last.happenedOn())
                        .confidentialKept()
                        .value()
                        .after(last.happenedOn(), calendar.workingDays()))
                : Optional.empty();
    }

    /** The keys go first: whatever fails afterwards, nothing can be read, and the next look finds the case again. */
    public void erase(CaseId id) {
        vault.shred(id);
        filings.erase(id);
        documents.erase(id);
        db.sql("delete from response_case_note where response_case = ?")
                .param(id.value())
                .update();
        db.sql("insert into erased_case (response_case, erased_on) values (?, ?) on conflict do nothing")
                .params(id.value(), Date.valueOf(today()))
                .update();
        events.publishEvent(new ContentErased(id, clock.instant()));
    }

    @Transactional(readOnly = true)
    public List<CaseId> staleDrafts() {
        return filings.staleDrafts(today());
    }

    public void dropDraft(CaseId id) {
        vault.shred(id);
        filings.drop(id);
        documents.drop(id);
    }

    private LocalDate today() {
        return calendar.today(clock.instant());
    }
}
