package org.hemicycle.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ColumnWordsTest {

    private static final Pattern COLUMN =
            Pattern.compile("\\b(?:text|code|integer|yesNo|date|instant)\\(\\s*\"[a-z0-9_]+\",\\s*\"([^\"]+)\"");

    @Test
    void areThereForEveryColumnOfEveryDataset() throws IOException {
        var meanings = new TreeSet<String>();
        for (var service : new String[] {"membership", "elections", "response-policy"}) {
            try (var files = Files.walk(Path.of("..", service, "src", "main", "java"))) {
                for (var file : files.filter(each -> each.toString().endsWith("Dataset.java"))
                        .toList()) {
                    COLUMN.matcher(Files.readString(file)).results().forEach(found -> meanings.add(found.group(1)));
                }
            }
        }

        assertThat(meanings).hasSizeGreaterThan(150);
        assertThat(meanings)
                .allSatisfy(
                        meaning -> assertThat(ColumnWords.FRENCH).as(meaning).containsKey(FaultWords.key(meaning)));
    }
}
