package org.hemicycle.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StepUpSettingsTest {

    @Test
    void demandsWhatIsNamedOrEverything() {
        assertThat(demanding("all").demanded("cast-ballot")).isTrue();
        assertThat(demanding("none").demanded("cast-ballot")).isFalse();
        assertThat(demanding("open-box", "cast-ballot").demanded("cast-ballot")).isTrue();
        assertThat(demanding("open-box").demanded("cast-ballot")).isFalse();
    }

    private static StepUpSettings demanding(String... acts) {
        return new StepUpSettings(Set.of(acts), Duration.ofMinutes(5), Assurance.PHISHING_RESISTANT);
    }
}
