package org.hemicycle.portal.eligibility;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hemicycle.portal.house.Bearer;
import org.hemicycle.portal.house.House;
import org.hemicycle.portal.house.Neighbour;
import org.hemicycle.portal.house.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks membership for scores. */
@Component
public class Scores {

    record Table(@Nullable List<Row> rows) {}

    /** A published score as a line of the dataset. */
    public record Row(
            String iso3,
            int review_year,
            int version,
            @Nullable Integer fiscal_transparency,
            @Nullable Integer access_to_information,
            @Nullable Integer asset_disclosure,
            @Nullable Integer citizen_engagement,
            @Nullable Integer total,
            @Nullable Integer max,
            String result) {

        public int percent() {
            return total == null || max == null ? 0 : total * 100 / max;
        }
    }

    private final House house;

    Scores(House house) {
        this.house = house;
    }

    public Country country(Bearer bearer, String iso3) {
        return house.get(bearer, Neighbour.MEMBERSHIP, Country.class, "/eligibility/{iso3}", iso3);
    }

    public Explanation explanation(Bearer bearer, String iso3, String language, @Nullable Integer year) {
        var query = Query.of("/eligibility/{iso3}/explanation", iso3)
                .with("lang", language)
                .with("year", year);
        return house.get(bearer, Neighbour.MEMBERSHIP, Explanation.class, query);
    }

    /** Of each country the last version of its latest year, by code. */
    public List<Row> latest() {
        var table = house.get(Bearer.NOBODY, Neighbour.MEMBERSHIP, Table.class, "/open-data/eligibility.json");
        Map<String, Row> latest = new TreeMap<>();
        if (table.rows() != null) {
            table.rows().stream()
                    .sorted(Comparator.comparingInt(Row::review_year).thenComparingInt(Row::version))
                    .forEach(row -> latest.put(row.iso3(), row));
        }
        return List.copyOf(latest.values());
    }
}
