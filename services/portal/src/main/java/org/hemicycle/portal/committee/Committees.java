package org.hemicycle.portal.committee;

import java.util.List;
import org.hemicycle.portal.house.Bearer;
import org.hemicycle.portal.house.House;
import org.hemicycle.portal.house.Neighbour;
import org.hemicycle.portal.house.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks elections who sits, and what the next rotation asks for. */
@Component
public class Committees {

    /** What 1 October asks for. */
    public record Rotation(
            String on,
            List<Free> open,
            List<Need> regions,
            boolean feasible,
            @Nullable List<String> setBySecretariat) {

        public record Free(
                String seat,
                String constituency,
                @Nullable String holder,
                @Nullable Integer nextTerm,
                @Nullable Boolean mayServeAgain) {}

        public record Need(String region, int continuing, int atLeast, int atMost) {}
    }

    private final House house;

    Committees(House house) {
        this.house = house;
    }

    public Committee on(Bearer bearer, @Nullable String day) {
        return house.get(
                bearer,
                Neighbour.ELECTIONS,
                Committee.class,
                Query.of("/committee").with("on", day));
    }

    public Rotation rotation(Bearer bearer, @Nullable String day) {
        return house.get(
                bearer,
                Neighbour.ELECTIONS,
                Rotation.class,
                Query.of("/committee/rotation").with("on", day));
    }
}
