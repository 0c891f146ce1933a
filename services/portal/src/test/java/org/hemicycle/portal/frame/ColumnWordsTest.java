package org.hemicycle.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ColumnWordsTest {

    private static final String COLUMN =
            "\\b(?:text|code|integer|yesNo|date|instant)\\(\\s*\"[a-z0-9_]+\",\\s*\"([^\"]+)\"";

    @Test
    void areThereForEveryColumnOfEveryDataset() throws IOException {
        var meanings = Sources.inServices("*Dataset.java", COLUMN);

        assertThat(meanings).hasSizeGreaterThan(150);
        assertThat(meanings)
                .allSatisfy(
                        meaning -> assertThat(ColumnWords.FRENCH).as(meaning).containsKey(FaultWords.key(meaning)));
    }
}
