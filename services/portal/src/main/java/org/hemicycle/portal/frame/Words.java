package org.hemicycle.portal.frame;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import tools.jackson.databind.JsonNode;

/** The words of the pages in one language. Codes that a service may add later fall back to something readable. */
public record Words(MessageSource source, Locale locale) {

    public String of(String key, Object... values) {
        return source.getMessage(key, values, locale);
    }

    /** Where a rule stands; a rule of the house is the secretariat's, and is said to be. */
    public String clause(String clause) {
        return clause.startsWith("house-rule:") ? of("set-by-secretariat") : of("refused.clause", clause);
    }

    /** What a service says is wrong with a field. */
    public String fault(String message) {
        return FaultWords.of(this, message);
    }

    /** A refusal, which a service words in English, in the reader's language. */
    public @Nullable String refusal(@Nullable String rule, @Nullable String told) {
        if (told == null || !isFrench()) {
            return told;
        }
        return rule == null ? FaultWords.refusal(this, told) : RuleWords.french(rule, told);
    }

    /** A value of a form as its reader would write it: days and instants as dates. */
    public String value(JsonNode value, Dates dates) {
        var text = value.isString() ? value.asString() : value.toString();
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return dates.day(text);
        }
        return text.matches("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z") ? dates.instant(text) : text;
    }

    /** A line of a count, which the record has in English and with codes. */
    public String count(String line) {
        return CountWords.of(this, line);
    }

    boolean isFrench() {
        return locale.getLanguage().equals("fr");
    }

    /** A sentence of how a date is counted, which services write in English. */
    public String clock(String sentence) {
        return isFrench() ? ClockWords.french(sentence) : sentence;
    }

    /** Why a government is on a roll or not. */
    public String roll(String reason, Dates dates) {
        return RollWords.of(this, dates, reason);
    }

    /** What a column of open data means, or another sentence of its dictionary. */
    public String column(String meaning) {
        return isFrench() ? ColumnWords.french(meaning) : meaning;
    }

    /** By which rules a table is made: their set, or who set them. */
    public String ruleSet(String named) {
        return named.startsWith("house-rule:") ? of("open-data.set-by-secretariat") : column(named);
    }

    /** On what an entry of the register rests. */
    public String basis(String told) {
        return BasisWords.of(this, told);
    }

    /** An office of the partnership, which a letter names in English; a government's as it was written. */
    public String office(String name) {
        return Objects.requireNonNullElse(maybe("office." + FaultWords.key(name)), name);
    }

    /** Null where nothing is said about it. */
    public @Nullable String maybe(String key) {
        return source.getMessage(key, null, null, locale);
    }

    /** What a field of a form is called: by its whole path, else by its last part. */
    public String label(String field) {
        var path = field.replaceAll("\\.\\d+|\\[\\d+]", "");
        var last = path.substring(path.lastIndexOf('.') + 1);
        return Stream.of("input." + path, "field." + path, "input." + last, "field." + last)
                .map(this::maybe)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(
                        () -> last.matches("[A-Z]{3}") ? Countries.name(last, locale) : last.toLowerCase(Locale.ROOT));
    }

    /** As the label, with its number where it stands in one line of several. */
    public String numbered(String field) {
        var line = java.util.regex.Pattern.compile("\\.(\\d+)\\.").matcher(field);
        return line.find() ? "%s (%d)".formatted(label(field), Integer.parseInt(line.group(1)) + 1) : label(field);
    }

    /** What helps to fill a field in; null where its name says enough. */
    public @Nullable String hint(String field) {
        return maybe("input-hint." + field.replaceAll("\\.\\d+", ""));
    }

    /** Why a figure is not shown: the guard's sentence in the reader's language, with its numbers. */
    public String withheld(String reason) {
        var numbers = reason.replaceAll("\\D+", " ").strip().split(" ");
        var known = maybe("withheld-why." + reason.replaceAll("\\d+", "n").replaceAll("[^A-Za-z]+", "-"));
        return known == null ? reason : java.text.MessageFormat.format(known, (Object[]) numbers);
    }

    /** The two sides of a choice between yes and no. */
    public String choice(String group, boolean yes) {
        var own = group.isEmpty() ? null : maybe(group + "." + yes);
        return own == null ? of(yes ? "yes" : "no") : own;
    }

    /** The word for a code, as in {@code status.ACTIVE}; an unknown code as it is, in lower case. */
    public String code(String group, @Nullable Object code) {
        if (code == null) {
            return "";
        }
        if (group.equals("country")) {
            return Countries.name(code.toString(), locale);
        }
        var readable =
                code.toString().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
        var word = source.getMessage(group + "." + code, null, readable, locale);
        return word == null ? readable : word;
    }
}
