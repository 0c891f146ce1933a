package org.hemicycle.identity.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/**
 * HTML with gaps: {@code {{name}}} takes a value, {@code #{key}} a word of the language, both escaped, and what stands
 * between {@code {{?name}}} and {@code {{/name}}} is left out when there is no such value.
 */
record Template(String html) {

    private static final Pattern SECTION = Pattern.compile("\\{\\{\\?(\\w+)}}(.*?)\\{\\{/\\1}}", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\{\\{(\\w+)}}");
    private static final Pattern WORD = Pattern.compile("#\\{([\\w.-]+)}");

    static Template of(String name) {
        try {
            return new Template(new ClassPathResource("pages/identity/%s.html".formatted(name))
                    .getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    String fill(Map<String, String> values, UnaryOperator<String> words) {
        var shown = SECTION.matcher(html)
                .replaceAll(
                        match -> Matcher.quoteReplacement(values.containsKey(match.group(1)) ? match.group(2) : ""));
        return Pattern.compile(VALUE + "|" + WORD).matcher(shown).replaceAll(match -> {
            var text = match.group(1) == null ? words.apply(match.group(2)) : values.getOrDefault(match.group(1), "");
            return Matcher.quoteReplacement(HtmlUtils.htmlEscape(text, "UTF-8"));
        });
    }

    /** Puts finished HTML into the gap of another. */
    static String inside(String outer, String inner) {
        return outer.replace("<!-- content -->", inner);
    }
}
