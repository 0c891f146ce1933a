package org.hemicycle.membership.letters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** Writes facts in a language: days and codes in words, countries by name. Anything else stands as it is. */
final class FactFormat {

    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String BULLET = "- ";
    private static final Map<String, String> ALPHA2 = Stream.of(Locale.getISOCountries())
            .collect(Collectors.toMap(code -> Locale.of("", code).getISO3Country(), Function.identity()));

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

    /** A country's name of today, or the code itself if it has no name here. */
    String country(String iso3) {
        var code = ALPHA2.get(iso3);
        return code == null ? iso3 : Locale.of("", code).getDisplayCountry(language);
    }
}
