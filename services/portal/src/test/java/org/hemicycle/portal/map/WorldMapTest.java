package org.hemicycle.portal.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hemicycle.portal.members.Member;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorldMapTest {

    private final WorldMap map = new WorldMap();

    private static Member member(String iso3, @Nullable String status) {
        var standing = new Member.Standing("2026-01-01", status, true, null, null, null, null, true, null);
        return new Member(iso3, iso3, iso3, "europe", standing);
    }

    @Test
    void drawsGovernmentsAndLeavesTheOthersLand() {
        var drawing = map.of(List.of(member("CHL", "ACTIVE"), member("MLT", "ACTIVE"), member("BRA", null)));

        assertThat(drawing.places()).extracting(place -> place.member().iso3()).containsExactly("CHL", "MLT");
        assertThat(drawing.land()).hasSizeGreaterThan(10_000);
    }

    @Test // Malta and Cabo Verde are too small at 1:110 million
    void showsASmallCountryAsADotWhereItIs() {
        assertThat(map.of(List.of(member("MLT", "ACTIVE"), member("CPV", "ACTIVE")))
                        .places())
                .allSatisfy(place -> assertThat(place.isDot()).isTrue())
                .satisfiesExactly(
                        cape -> assertThat(cape.x()).isBetween(800, 900),
                        malta -> assertThat(malta.x()).isBetween(1050, 1120));
    }

    @Test // Šavrič, Patterson, Jenny: 2.706630 is half the width of the world at the equator
    void projectsAsTheAuthorsDo() {
        assertThat(EqualEarth.point(0, 0)).isEqualTo(new EqualEarth.Point(1000, 480));
        assertThat(EqualEarth.point(180, 0).x()).isEqualTo(2000);
        assertThat(EqualEarth.point(-180, 0).x()).isZero();
        assertThat(EqualEarth.point(0, 60).y())
                .isLessThan(EqualEarth.point(0, 30).y());
    }
}
