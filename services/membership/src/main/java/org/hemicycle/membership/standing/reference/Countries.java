package org.hemicycle.membership.standing.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All countries the secretariat may hear from: the UN member states, and those that asked without being one. */
public final class Countries {

    private final Map<String, Country> byCode = new TreeMap<>();

    Countries(List<Country> countries) {
        for (var country : countries) {
            if (byCode.put(country.iso3(), country) != null) {
                throw new IllegalArgumentException("Twice in the reference data: " + country.iso3());
            }
        }
    }

    public Optional<Country> find(String iso3) {
        return Optional.ofNullable(byCode.get(iso3));
    }

    public List<Country> all() {
        return List.copyOf(byCode.values());
    }

    /** The reference data in {@code reference/} on the class path. */
    public static Countries shipped() {
        return new CountryFiles().read();
    }
}
