package org.hemicycle.membership.web;

import java.util.HashMap;
import java.util.function.Predicate;
import org.hemicycle.platform.identity.Actors;
import org.hemicycle.platform.rights.Rights;
import org.springframework.stereotype.Component;

/** Leaves out of answers about many countries those that a conflict of interest keeps the caller out of. */
@Component
class FreeCountries {

    private final Rights rights;

    FreeCountries(Rights rights) {
        this.rights = rights;
    }

    /** For one answer: each country is looked up once. */
    Predicate<String> ofCaller() {
        var actor = Actors.current();
        var known = new HashMap<String, Boolean>();
        return country -> known.computeIfAbsent(country, iso3 -> rights.isFree(actor, CaseOfCountry.participant(iso3)));
    }

    /** Refuses with 403 whoever has a conflict of interest about this country. */
    void require(String country) {
        rights.requireFree(Actors.current(), CaseOfCountry.participant(country));
    }
}
