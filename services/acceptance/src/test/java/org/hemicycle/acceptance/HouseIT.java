package org.hemicycle.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.hemicycle.acceptance.house.Client;
import org.hemicycle.acceptance.house.House;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each service starts alone from its own jar, by environment variables. */
@Tag("long")
class HouseIT {

    @Test
    void servicesFromTheirOwnJarsTrustEachOther() throws Exception {
        try (var house = House.open()) {
            var officer = new Client(house, "officer");

            assertThat(officer.get("/eligibility/campaigns").status()).isEqualTo(200);
            assertThat(new Client(house, "partner")
                            .get("/eligibility/campaigns")
                            .status())
                    .isEqualTo(403);
        }
    }
}
