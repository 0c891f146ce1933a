package org.hemicycle.membership.standing;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.membership.standing.reference.Countries;
import org.hemicycle.membership.standing.reference.Country;
import org.hemicycle.membership.standing.reference.DatedRegion;
import org.hemicycle.platform.web.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers questions about standing, for any date. */
@Service
@Transactional(readOnly = true)
public class StandingRegister {

    private final ParticipantTable participants;
    private final EntryTable entries;
    private final Countries countries;
    private final StandingRules.Book rules;

    StandingRegister(ParticipantTable participants, EntryTable entries, Countries countries, StandingRules.Book rules) {
        this.participants = participants;
        this.entries = entries;
        this.countries = countries;
        this.rules = rules;
    }

    /** The status on a day, empty for who was no participant; for an interval of uncertainty, the later status. */
    public Optional<Status> statusOn(String country, LocalDate day) {
        return new History(entries.withoutSourcesOf(country)).on(day).status();
    }

    /** Whether the code is that of a UN member state, the universally recognised ones (membership rules, 5.3). */
    public boolean isUnMember(String country) {
        return countries.find(country).filter(Country::unMember).isPresent();
    }

    public Standing standingOn(String country, LocalDate day) {
        return new History(entries.of(country)).on(day);
    }

    /** Under which the ledger has what happened to a government's standing. */
    public Optional<String> participantId(String country) {
        return participants.find(country).map(row -> row.id().toString());
    }

    /** Empty for a country of which nothing was ever entered. */
    public Optional<ParticipantView> participant(String country, LocalDate day) {
        return participants.find(country).map(row -> view(row, new History(entries.of(country)), day));
    }

    public Page<ParticipantView> list(
            ParticipantFilter filter, LocalDate day, ParticipantOrder order, boolean descending, Page.Request page) {
        var found = on(day).stream()
                .filter(filter::accepts)
                .filter(participant ->
                        filter.search() == null || country(participant.iso3()).matches(filter.search()))
                .sorted(order.comparator(descending))
                .toList();
        return Page.of(found.stream().skip(page.offset()).limit(page.limit()).toList(), page, found.size());
    }

    /** The members on a day: neither withdrawn nor removed, as far as recorded. */
    public Set<String> membersOn(LocalDate day) {
        return on(day).stream()
                .filter(participant -> participant
                        .standing()
                        .status()
                        .filter(Status::participates)
                        .isPresent())
                .map(ParticipantView::iso3)
                .collect(toUnmodifiableSet());
    }

    public Roll rollOn(LocalDate day) {
        return new RollCall(rules.inForceOn(day), on(day)).on(day);
    }

    public Optional<HistoryView> history(String country) {
        return participants.find(country).map(row -> {
            var reference = country(country);
            var history = new History(entries.of(country));
            return new HistoryView(
                    row.id(), country, reference.names(), reference.regions(), history.periods(), history.entries());
        });
    }

    private List<ParticipantView> on(LocalDate day) {
        var histories = History.byCountry(entries.all());
        return participants.all().stream()
                .map(row -> view(row, histories.getOrDefault(row.iso3(), new History(List.of())), day))
                .toList();
    }

    private ParticipantView view(ParticipantTable.Row row, History history, LocalDate day) {
        var reference = country(row.iso3());
        var region = reference.regionOn(day);
        var standing = history.on(day);
        return new ParticipantView(
                row.id(),
                row.iso3(),
                row.version(),
                reference.nameOn(day, "en"),
                reference.nameOn(day, "fr"),
                region.map(DatedRegion::region).orElse(null),
                region.map(DatedRegion::evidence).orElse(null),
                day,
                standing,
                standing.historical());
    }

    private Country country(String iso3) {
        return countries.find(iso3).orElseThrow();
    }
}
