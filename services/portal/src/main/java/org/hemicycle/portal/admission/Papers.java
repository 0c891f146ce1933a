package org.hemicycle.portal.admission;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hemicycle.portal.house.Bearer;
import org.hemicycle.portal.house.House;
import org.hemicycle.portal.house.Neighbour;
import org.hemicycle.portal.house.Parcel;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The scans of a file, which membership keeps. */
@Component
public class Papers {

    /** A scan without its content. */
    public record Paper(
            String id,
            String name,
            String mediaType,
            long size,
            String sha256,
            boolean fromGovernment,
            String receivedAt) {

        public long kilobytes() {
            return Math.max(1, size / 1000);
        }
    }

    private final House house;

    Papers(House house) {
        this.house = house;
    }

    public List<Paper> of(Bearer bearer, String file) {
        return Arrays.asList(house.get(bearer, Neighbour.MEMBERSHIP, Paper[].class, "/admissions/{id}/papers", file));
    }

    public void send(Bearer bearer, String file, Parcel parcel) {
        house.put(
                bearer,
                Neighbour.MEMBERSHIP,
                parcel,
                JsonNode.class,
                "/admissions/{id}/papers/{paper}",
                file,
                UUID.randomUUID());
    }

    public byte[] content(Bearer bearer, String file, String paper) {
        return house.file(bearer, Neighbour.MEMBERSHIP, "/admissions/{id}/papers/{paper}", file, paper);
    }
}
