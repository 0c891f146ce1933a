package org.hemicycle.portal.resolution;

import java.util.List;
import org.hemicycle.portal.house.Bearer;
import org.hemicycle.portal.house.House;
import org.hemicycle.portal.house.Neighbour;
import org.hemicycle.portal.house.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks elections what was decided. */
@Component
public class Resolutions {

    record Listed(List<Resolution> items) {}

    private final House house;

    Resolutions(House house) {
        this.house = house;
    }

    /** The newest number first. */
    public List<Resolution> find(Bearer bearer, @Nullable String country) {
        var query = Query.of("/resolutions").with("limit", 200).with("country", country);
        return house.get(bearer, Neighbour.ELECTIONS, Listed.class, query).items();
    }

    public Resolution one(Bearer bearer, String id) {
        return house.get(bearer, Neighbour.ELECTIONS, Resolution.class, "/resolutions/{id}", id);
    }
}
