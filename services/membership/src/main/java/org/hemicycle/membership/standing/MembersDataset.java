package org.hemicycle.membership.standing;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.hemicycle.membership.standing.contact.ContactProcedure;
import org.hemicycle.membership.standing.reference.Countries;
import org.hemicycle.membership.standing.reference.Country;
import org.hemicycle.membership.standing.reference.DatedName;
import org.hemicycle.platform.opendata.Column;
import org.hemicycle.platform.opendata.Dataset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Open data: one row per membership period, with the standing of today or, for a past period, of its last day. */
@Component
class MembersDataset implements Dataset {

    private final EntryTable entries;
    private final Countries countries;
    private final ContactProcedure contacts;
    private final StandingRules.Book rules;
    private final Clock clock;

    MembersDataset(
            EntryTable entries, Countries countries, ContactProcedure contacts, StandingRules.Book rules, Clock clock) {
        this.entries = entries;
        this.countries = countries;
        this.contacts = contacts;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "members";
    }

    @Override
    public String title() {
        return "Participating governments, present and past";
    }

    @Override
    public String grain() {
        return "membership period";
    }

    @Override
    public String ruleSet() {
        return rules.inForceOn(LocalDate.now(clock)).id();
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.code("iso3", "ISO 3166-1 alpha-3 code"),
                Column.text("name_en", "English name today"),
                Column.text("name_fr", "French name today"),
                Column.text("names_en", "all English names, oldest first, with the day each begins, separated by |"),
                Column.code("region", "OGP region today: africa, americas, asia-pacific, europe"),
                Column.code("region_evidence", "CONFIRMED, or UNCONFIRMED: set by the secretariat"),
                Column.integer("period", "1 for the first membership, 2 after a return"),
                Column.date("began_earliest", "first day on which the period may have begun"),
                Column.date("began_latest", "last day on which it may have begun; equal to the first if known"),
                Column.code("began_on", "ground of the beginning, such as LETTER_OF_INTENT; PRESUMED: deduced"),
                Column.date(
                        "letter_of_intent_earliest",
                        "first possible date of the letter, where the period began with one"),
                Column.date("letter_of_intent_latest", "last possible date of that letter"),
                Column.date("ended_earliest", "first day on which it may have ended, empty while it lasts"),
                Column.date("ended_latest", "last day on which it may have ended"),
                Column.code("status", "DEVELOPING, ACTIVE, INACTIVE, SUSPENDED, REMOVED, WITHDRAWN"),
                Column.code("status_possible", "every status the record leaves open, separated by |"),
                Column.code("status_ground", "why the status was taken on"),
                Column.code("flags", "raised flags, separated by |"),
                Column.yesNo("voting_rights", "the attribute; the roll also asks for a status"),
                Column.yesNo("historical", "the period is over; the data stay"),
                Column.text("point_of_contact", "office of the point of contact; people are not published"),
                Column.text("point_of_contact_url", "page of that office"));
    }

    @Override
    public void rows(Consumer<List<@Nullable Object>> sink) {
        var today = LocalDate.now(clock);
        var offices = new OfficesOf(contacts.offices());
        History.byCountry(entries.all()).forEach((country, history) -> {
            for (var period : history.periods()) {
                sink.accept(row(countries.find(country).orElseThrow(), history, period, today, offices));
            }
        });
    }

    private static List<@Nullable Object> row(
            Country country, History history, HistoryView.Period period, LocalDate today, OfficesOf offices) {
        var region = country.regionOn(today);
        var first = history.firstOf(period.number());
        var letter = first.ground() == Ground.LETTER_OF_INTENT;
        var ended = period.ended();
        var standing = history.on(ended == null ? today : ended.latest());
        var office = offices.pointOfContact(country.iso3());
        return Arrays.asList(
                country.iso3(),
                country.nameOn(today, "en"),
                country.nameOn(today, "fr"),
                names(country.names()),
                region.map(dated -> dated.region().code()).orElse(null),
                region.map(dated -> dated.evidence().name()).orElse(null),
                period.number(),
                period.began().earliest(),
                period.began().latest(),
                Objects.requireNonNull(first.ground()).name(),
                letter ? period.began().earliest() : null,
                letter ? period.began().latest() : null,
                ended == null ? null : ended.earliest(),
                ended == null ? null : ended.latest(),
                standing.status().map(Enum::name).orElse(null),
                String.join("|", standing.possible()),
                standing.ground() == null ? null : standing.ground().name(),
                standing.flags().stream().map(raised -> raised.flag().name()).collect(joining("|")),
                standing.votes(),
                standing.historical(),
                office == null ? null : office.name(),
                office == null ? null : office.url());
    }

    private static String names(List<DatedName> names) {
        return names.stream()
                .filter(name -> name.language().equals("en"))
                .map(name -> name.validFrom() == null ? name.name() : name.name() + " " + name.validFrom())
                .collect(joining("|"));
    }
}
