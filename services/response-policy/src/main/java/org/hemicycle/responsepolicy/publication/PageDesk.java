package org.hemicycle.responsepolicy.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.publication.PageItem.Kind;
import org.hemicycle.responsepolicy.publication.PageItem.State;
import org.hemicycle.responsepolicy.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prepares what is to stand on a case page, and shows the office what is held. */
@Service
@Transactional
public class PageDesk {

    /**
     * A day as somebody states it.
     *
     * @param what which it is, as in {@code decided-on}
     */
    public record Day(@Nullable String what, LocalDate day, boolean authoritative) {}

    private final PageItems items;
    private final Vault vault;

    PageDesk(PageItems items, Vault vault) {
        this.items = items;
        this.vault = vault;
    }

    /**
     * @param source who states it; kept with the day, also where another states another
     */
    public UUID officialDate(CaseId id, Day day, String source, @Nullable LocalDate embargo) {
        return prepare(id, Kind.OFFICIAL_DATE, day, source, embargo);
    }

    /** What the government says against the report, in its own words. */
    public UUID dispute(CaseId id, LocalDate day, String text, @Nullable LocalDate embargo) {
        return prepare(id, Kind.DISPUTE, new Day(null, day, false), text, embargo);
    }

    private UUID prepare(CaseId id, Kind kind, Day day, String words, @Nullable LocalDate embargo) {
        var item = UUID.randomUUID();
        var sealed = vault.sealShared(id, words);
        items.insert(new PageItem(
                item,
                0,
                id,
                kind,
                State.ASKED,
                null,
                day.what(),
                day.day(),
                day.authoritative(),
                sealed,
                null,
                null,
                embargo));
        return item;
    }

    @Transactional(readOnly = true)
    public List<HeldItem> held(CaseId id) {
        return items.of(id).stream()
                .filter(item -> item.state() != State.ASKED)
                .map(HeldItem::of)
                .toList();
    }
}
