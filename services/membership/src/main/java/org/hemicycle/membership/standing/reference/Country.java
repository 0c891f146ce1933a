package org.hemicycle.membership.standing.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A country under its ISO 3166 alpha-3 code (XKX for Kosovo, which has none), with its names and regions over time. */
public record Country(
        String iso3, boolean unMember, List<DatedName> names, List<DatedRegion> regions, List<String> alsoCalled) {

    public Country {
        names = List.copyOf(names);
        regions = List.copyOf(regions);
        alsoCalled = List.copyOf(alsoCalled);
    }

    public String nameOn(LocalDate day, String language) {
        return names.stream()
                .filter(name -> name.language().equals(language) && name.on(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No name of %s in %s".formatted(iso3, language)))
                .name();
    }

    /** Empty before 2014, when OGP counted in five other regions. */
    public Optional<DatedRegion> regionOn(LocalDate day) {
        return regions.stream().filter(region -> region.on(day)).findFirst();
    }

    /** Whether this was ever a name of the country, in any language. */
    public boolean isCalled(String name) {
        return allNames().anyMatch(name::equals);
    }

    public boolean matches(String search) {
        var sought = search.toLowerCase(Locale.ROOT);
        return allNames().anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(sought))
                || iso3.equalsIgnoreCase(search);
    }

    private Stream<String> allNames() {
        return Stream.concat(names.stream().map(DatedName::name), alsoCalled.stream());
    }
}
