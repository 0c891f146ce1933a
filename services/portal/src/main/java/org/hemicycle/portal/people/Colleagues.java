package org.hemicycle.portal.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.portal.house.House;
import org.hemicycle.portal.house.Neighbour;
import org.hemicycle.portal.session.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The officers of the secretariat by name, so that steps can be given to one and seen to be somebody's. */
@Component
public class Colleagues {

    record Person(String person, @Nullable String displayName) {}

    record People(List<Person> items) {}

    private static final String OFFICERS = "secretariat";

    private final House house;

    Colleagues(House house) {
        this.house = house;
    }

    /** Names by person's id, in the order of names; none for who is no officer. */
    public Map<String, String> of(Visit visit) {
        if (!visit.is(OFFICERS)) {
            return Map.of();
        }
        var names = new LinkedHashMap<String, String>();
        house
                .get(visit.bearer(), Neighbour.IDENTITY, People.class, "/people?role={role}&limit=200", OFFICERS)
                .items()
                .stream()
                .filter(person -> person.displayName() != null)
                .sorted(java.util.Comparator.comparing(person -> String.valueOf(person.displayName())))
                .forEach(person -> names.put(person.person(), String.valueOf(person.displayName())));
        return names;
    }
}
