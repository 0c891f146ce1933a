package org.hemicycle.portal.frame;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RestyledTest {

    @Test
    void servesNothingThatIsTheCrowns() {
        var assets = new Assets();
        var address = assets.at("frontend.css").split("/");
        var css = new String(assets.find(address[2], address[3]).orElseThrow().content(), UTF_8);

        assertThat(css)
                .contains(".govuk-button")
                .doesNotContain("GDS Transport", "@font-face", "govuk-crest", "/assets/");
    }
}
