package org.hemicycle.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class LaunchSettingsTest {

    private static final LaunchSettings USUAL =
            new LaunchSettings(Path.of(".data"), false, "", 15432, 19092, 8081, 8082, 8083, 8084, 8080, false);

    @Test
    void areTheUsualOnesWhenNothingIsGiven() {
        assertThat(LaunchSettings.from(new Properties())).isEqualTo(USUAL);
    }

    @Test // Maven passes every property on, empty when nobody gave it
    void takeEmptyForNotGiven() {
        assertThat(LaunchSettings.from(given(Map.of("reset", "", "demo", " ", "kafka.port", ""))))
                .isEqualTo(USUAL);
    }

    @Test
    void areThoseOfTheCommandLine() {
        var given = given(Map.of(
                "data",
                "/tmp/x",
                "reset",
                "true",
                "demo",
                "morocco",
                "postgres.port",
                "25432",
                "kafka.port",
                "29092",
                "identity.port",
                "28081",
                "membership.port",
                "28082",
                "elections.port",
                "28083",
                "response-policy.port",
                "28084",
                "ends-with-parent",
                "true"));
        given.setProperty("portal.port", "28080");

        var settings = LaunchSettings.from(given);

        assertThat(settings)
                .isEqualTo(new LaunchSettings(
                        Path.of("/tmp/x"), true, "morocco", 25432, 29092, 28081, 28082, 28083, 28084, 28080, true));
    }

    private static Properties given(Map<String, String> properties) {
        var given = new Properties();
        given.putAll(properties);
        return given;
    }
}
