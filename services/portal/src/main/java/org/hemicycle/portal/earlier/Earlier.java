package org.hemicycle.portal.earlier;

import java.util.List;
import org.hemicycle.portal.house.Bearer;
import org.hemicycle.portal.house.House;
import org.hemicycle.portal.house.Neighbour;
import org.springframework.stereotype.Component;

/** Asks the services for what was before them. */
@Component
public class Earlier {

    private final House house;

    Earlier(House house) {
        this.house = house;
    }

    public List<EarlierElection> elections(Bearer bearer) {
        return List.of(house.get(bearer, Neighbour.ELECTIONS, EarlierElection[].class, "/earlier-elections"));
    }

    public List<EarlierCase> cases(Bearer bearer) {
        return List.of(house.get(bearer, Neighbour.RESPONSE_POLICY, EarlierCase[].class, "/earlier-cases"));
    }
}
