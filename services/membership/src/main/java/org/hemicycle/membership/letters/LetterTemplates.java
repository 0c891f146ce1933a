package org.hemicycle.membership.letters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hemicycle.membership.letters.LetterRule.FACTS_FIT_TEMPLATE;
import static org.hemicycle.membership.letters.LetterRule.LANGUAGE_OF_TEMPLATES;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hemicycle.membership.standing.reference.Countries;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Writes our letters from {@code letters/<TYPE>.<language>.md}, always in both languages. All are read at the start. */
@Component
class LetterTemplates {

    private static final Map<String, FactFormat> LANGUAGES = languages();
    /** Given by the register itself. */
    private static final Set<String> BUILT_IN = Set.of("country", "date", "recipient", "reference", "enclosures");

    private final Map<LetterType, Map<String, Template>> templates = new EnumMap<>(LetterType.class);

    private final Countries countries;

    LetterTemplates(Countries countries) {
        this.countries = countries;
        Stream.of(LetterType.values())
                .filter(type -> type.direction() == Direction.OUTGOING)
                .forEach(type -> templates.put(type, read(type)));
    }

    /** The letter in each language, the authentic one first. */
    List<LetterText> write(LetterType type, String language, Map<String, String> facts) {
        LANGUAGE_OF_TEMPLATES.require(LANGUAGES.containsKey(language));
        var unknown = new TreeSet<>(facts.keySet());
        unknown.removeAll(facts(type));
        FACTS_FIT_TEMPLATE.require(unknown.isEmpty(), "nothing says " + String.join(", ", unknown));
        return Stream.concat(Stream.of(language), LANGUAGES.keySet().stream().filter(other -> !other.equals(language)))
                .map(each -> inOne(type, each, facts))
                .toList();
    }

    private LetterText inOne(LetterType type, String language, Map<String, String> facts) {
        var words = Objects.requireNonNull(LANGUAGES.get(language));
        var complete = new HashMap<>(facts);
        complete.computeIfPresent("country", (key, code) -> nameOf(code, facts.get("date"), language));
        return new LetterText(language, template(type, language).fill(complete, words));
    }

    /** The name the country had on the day of the letter; the code itself for a country we have no name of. */
    private String nameOf(String country, @Nullable String date, String language) {
        return date == null
                ? country
                : countries
                        .find(country)
                        .map(found -> found.nameOn(LocalDate.parse(date), language))
                        .orElse(country);
    }

    Template template(LetterType type, String language) {
        return templates.getOrDefault(type, Map.of()).getOrDefault(language, new Template(""));
    }

    /** What a letter of this type can say. */
    Set<String> facts(LetterType type) {
        var facts = new TreeSet<>(BUILT_IN);
        LANGUAGES
                .keySet()
                .forEach(language -> facts.addAll(template(type, language).facts()));
        return facts;
    }

    private static Map<String, FactFormat> languages() {
        var languages = new LinkedHashMap<String, FactFormat>();
        languages.put("en", new FactFormat(Locale.UK));
        languages.put("fr", new FactFormat(Locale.FRANCE));
        return languages;
    }

    private static Map<String, Template> read(LetterType type) {
        var texts = new LinkedHashMap<String, Template>();
        for (var language : LANGUAGES.keySet()) {
            var name = "letters/%s.%s.md".formatted(type, language);
            try {
                texts.put(language, new Template(new ClassPathResource(name).getContentAsString(UTF_8)));
            } catch (IOException missing) {
                throw new UncheckedIOException(name + " cannot be read", missing);
            }
        }
        return texts;
    }
}
