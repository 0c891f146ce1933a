package org.hemicycle.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ForeignClaimsTest {

    private final ForeignClaims claims = new ForeignClaims(new ClaimNames(
            "oid", "realm_access.roles", "https://example.org/country", Map.of("OGP-Officers", "secretariat")));

    @Test
    void findsClaimsByTheirPaths() {
        var read = claims.convert(Map.of(
                "oid", "2d7f0b6e-93a4-4c1b-8f5e-6a0c9d1e7b34",
                "realm_access", Map.of("roles", List.of("OGP-Officers", "partner")),
                "https://example.org/country", "MAR"));

        assertThat(read)
                .containsEntry("person", "2d7f0b6e-93a4-4c1b-8f5e-6a0c9d1e7b34")
                .containsEntry("roles", List.of("secretariat", "partner"))
                .containsEntry("government", "MAR");
    }

    @Test
    void takesASingleRoleForAList() {
        var ofOne = new ForeignClaims(new ClaimNames("sub", "group", "country", Map.of()));

        assertThat(ofOne.convert(Map.of("sub", "x", "group", "operator"))).containsEntry("roles", List.of("operator"));
    }

    @Test
    void dropsWhatWasNotMeantSo() {
        assertThat(claims.convert(Map.of("sub", "x", "person", "y", "roles", List.of("operator"), "government", "MAR")))
                .containsEntry("roles", List.of())
                .doesNotContainKeys("person", "government");
    }
}
