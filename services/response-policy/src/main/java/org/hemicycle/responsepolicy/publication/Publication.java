package org.hemicycle.responsepolicy.publication;

import static org.hemicycle.responsepolicy.publication.PublicationRule.ONE_AT_A_TIME;
import static org.hemicycle.responsepolicy.publication.PublicationRule.STILL_HELD;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.platform.approval.TwoPersons;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.Refused;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.publication.PageItem.Kind;
import org.hemicycle.responsepolicy.publication.PageItem.State;
import org.hemicycle.responsepolicy.response.Announcements;
import org.hemicycle.responsepolicy.response.Announcing;
import org.hemicycle.responsepolicy.vault.Reader;
import org.hemicycle.responsepolicy.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds what two persons agreed on for as long as it can be taken back, then lets it out. */
@Service
@Transactional
public class Publication implements Announcements {

    private final PageItems items;
    private final Announcing cases;
    private final Vault vault;
    private final OfficeCalendar calendar;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final boolean atOnce;
    private final PublicationRules.Book rules = PublicationRules.Book.read();

    /** @param atOnce for replaying what is public already: nothing is held */
    Publication(
            PageItems items,
            Announcing cases,
            Vault vault,
            OfficeCalendar calendar,
            Clock clock,
            ApplicationEventPublisher events,
            @Value("${response-policy.publication.at-once}") boolean atOnce) {
        this.items = items;
        this.cases = cases;
        this.vault = vault;
        this.calendar = calendar;
        this.clock = clock;
        this.events = events;
        this.atOnce = atOnce;
    }

    @Override
    public void approved(CaseId id, int upTo, @Nullable LocalDate embargo, TwoPersons by) {
        ONE_AT_A_TIME.require(items.of(id, State.HELD).stream().noneMatch(item -> item.kind() == Kind.ANNOUNCEMENT));
        var item = new PageItem(
                by.request(),
                0,
                id,
                Kind.ANNOUNCEMENT,
                State.ASKED,
                upTo,
                null,
                null,
                false,
                null,
                null,
                null,
                embargo);
        items.insert(item);
        hold(item);
    }

    /** A second person agreed to what was asked. */
    void agreed(UUID asked) {
        hold(lock(asked));
    }

    private void hold(PageItem item) {
        var at = clock.instant();
        var from = atOnce ? at : publicFrom(item, at);
        items.move(item, State.HELD, from);
        events.publishEvent(
                new PublicationEvent.Held(item.caseId(), item.id(), item.kind().name(), from, at));
        if (atOnce) {
            letOut(item.id());
        }
    }

    /** As long as it can be taken back, and not before the day it is kept until. */
    private Instant publicFrom(PageItem item, Instant at) {
        var held = at.plus(rules.inForceOn(calendar.today(at)).undo());
        var embargo = item.embargoUntil();
        var day = embargo == null ? held : calendar.beginOf(embargo);
        return day.isAfter(held) ? day : held;
    }

    public void undo(CaseId id, UUID item, IfMatch ifMatch) {
        var held = lock(item);
        if (!held.caseId().equals(id)) {
            throw Refused.notFound("This");
        }
        ifMatch.require(held.version());
        var at = clock.instant();
        var from = held.publicFrom();
        STILL_HELD.require(held.state() == State.HELD && from != null && at.isBefore(from));
        items.move(held, State.UNDONE, null);
        events.publishEvent(new PublicationEvent.Undone(id, item, held.kind().name(), at));
    }

    /** Lets out what is due; does nothing to what was taken back meanwhile. */
    void letOut(UUID item) {
        var held = lock(item);
        var from = held.publicFrom();
        var at = clock.instant();
        if (held.state() != State.HELD || from == null || at.isBefore(from)) {
            return;
        }
        var sealed = held.sealed();
        if (sealed == null) {
            items.out(held, null);
            cases.announce(held.caseId(), held.upTo() == null ? 0 : held.upTo());
        } else {
            items.out(held, vault.text(held.caseId(), sealed, new Reader.Publication()));
            events.publishEvent(
                    new PublicationEvent.Out(held.caseId(), item, held.kind().name(), at));
        }
    }

    private PageItem lock(UUID item) {
        return items.lock(item).orElseThrow(() -> Refused.notFound("This"));
    }
}
