package org.hemicycle.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the public reads, in Debian's Chromium. */
@Tag("long")
class WalkIT {

    private static final List<String> PUBLIC = List.of(
            "/",
            "/members",
            "/members/TUR",
            "/committee",
            "/elections",
            "/resolutions",
            "/open-data",
            "/open-data/membership/members",
            "/about");

    private static RunningHouse house;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        house = RunningHouse.open(Path.of("target", "house"), "morocco");
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        house.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "fr-FR"})
    void thePublicReadsWhatIsPublic(String language) {
        try (var reader = chromium.walker(house, "public-" + language.substring(0, 2), language)) {
            for (var path : PUBLIC) {
                reader.go(path, path.length() == 1 ? "start" : path.substring(1).replace('/', '-'));
                assertThat(reader.page().locator("h1").count()).as(path).isOne();
            }
            assertThat(reader.page().locator("html").getAttribute("lang")).isEqualTo(language.substring(0, 2));
            assertThat(reader.findings()).isEmpty();
        }
    }
}
