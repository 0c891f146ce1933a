package org.hemicycle.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates/portal");
    private static final Pattern WORD = Pattern.compile("#\\{([a-z][A-Za-z0-9.-]*)[}(]");
    private static final Pattern IN_CODE = Pattern.compile("words\\.of\\('([^']*[^'.-])'");
    private static final Map<String, String> EN = read(Locale.ENGLISH);
    private static final Map<String, String> FR = read(Locale.FRENCH);

    /** All files of a language; the same word in two files would be one that is never shown. */
    private static Map<String, String> read(Locale language) {
        var words = new TreeMap<String, String>();
        for (var subject : WordFiles.SUBJECTS) {
            var bundle = ResourceBundle.getBundle(WordFiles.bundle(subject), language);
            bundle.keySet()
                    .forEach(key -> assertThat(words.put(key, bundle.getString(key)))
                            .as(key)
                            .isNull());
        }
        return words;
    }

    @Test
    void areTheSameInBothLanguages() {
        assertThat(FR.keySet()).isEqualTo(EN.keySet());
    }

    @Test
    void takeTheSameValuesInBothLanguages() {
        assertThat(EN.keySet())
                .allSatisfy(key -> assertThat(new MessageFormat(FR.get(key)).getFormatsByArgumentIndex())
                        .as(key)
                        .hasSameSizeAs(new MessageFormat(EN.get(key)).getFormatsByArgumentIndex()));
    }

    @Test // an apostrophe of the typewriter would swallow what follows it
    void useTypographicApostrophes() {
        assertThat(EN.keySet())
                .allSatisfy(key -> assertThat(EN.get(key) + FR.get(key)).as(key).doesNotContain("'"));
    }

    @Test // else a line may begin with a colon
    void keepFrenchPunctuationWithItsWord() {
        assertThat(FR.keySet())
                .allSatisfy(key -> assertThat(FR.get(key)).as(key).doesNotContainPattern(" [;:?!»]|« "));
    }

    @Test
    void existWhereverATemplateAsksForThem() throws IOException {
        var asked = new TreeSet<String>();
        try (var files = Files.list(TEMPLATES)) {
            for (var file : files.toList()) {
                var text = Files.readString(file);
                WORD.matcher(text).results().forEach(found -> asked.add(found.group(1)));
                IN_CODE.matcher(text).results().forEach(found -> asked.add(found.group(1)));
            }
        }

        assertThat(asked).hasSizeGreaterThan(100).isSubsetOf(EN.keySet());
    }

    @Test // what stands in a template instead of its words would be shown in one language only
    void leaveNoTextToTheTemplatesThemselves() throws IOException {
        var bare = Pattern.compile(
                "<(p|h[1-6]|a|button|li|label|legend|td|dt|dd|span|b|summary)(?![^>]*th:text)[^>]*>\\s*[A-Za-z]{3,}");
        try (var files = Files.list(TEMPLATES)) {
            for (var file : files.toList()) {
                assertThat(bare.matcher(Files.readString(file).replace("<span>Hemicycle</span>", ""))
                                .results()
                                .map(r -> r.group()))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    @Test // threat S18
    void standInTemplatesWithoutInlineScriptOrStyleOrUnescapedText() throws IOException {
        try (var files = Files.list(TEMPLATES)) {
            for (var file : files.toList()) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContain("th:utext", "style=", "<style", "onclick", "onload", "[(", "javascript:")
                        .doesNotContainPattern("<script(?![^>]*src)");
            }
        }
    }
}
