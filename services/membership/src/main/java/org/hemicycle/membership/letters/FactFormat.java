package org.hemicycle.membership.letters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** Writes facts in a language: days and codes in words. Anything else stands as it is. */
final class FactFormat {

    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String BULLET = "- ";

    private final Locale language;
    private final Properties words = new Properties();

    FactFormat(Locale language) {
        this.language = language;
        var file = "letters/words.%s.properties".formatted(language.getLanguage());
        try (var text = new InputStreamReader(new ClassPathResource(file).getInputStream(), UTF_8)) {
            words.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
    }

    String of(String fact) {
        return fact.lines().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(String line) {
        if (line.startsWith(BULLET)) {
            return BULLET + line(line.substring(BULLET.length()));
        }
        return ISO_DATE.matcher(line).matches() ? day(LocalDate.parse(line)) : words.getProperty(line, line);
    }

    private String day(LocalDate day) {
        var inWords = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(day);
        return language.getLanguage().equals("fr") ? inWords.replaceFirst("^1 ", "1er ") : inWords;
    }
}
