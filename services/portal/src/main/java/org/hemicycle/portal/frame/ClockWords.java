package org.hemicycle.portal.frame;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a date is counted, in French: the services tell it in a few English sentences. An unknown one stays English. */
final class ClockWords {

    private static final Pattern DATE = Pattern.compile("\\d{1,2} [A-Z][a-z]+ \\d{4}");
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter FRENCH =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.FRANCE);

    private static final Map<String, String> SENTENCES = new LinkedHashMap<>();

    static {
        SENTENCES.put("Starts on (.+), a day that is not counted", "Commence le $1, jour qui n’est pas compté");
        SENTENCES.put("Lasts (.+), to (.+)", "Dure $1, jusqu’au $2");
        SENTENCES.put(
                "Extended on (.+) by (.+) on the ground \"(.+)\": lasts (.+), to (.+)",
                "Prolongé le $1 par $2 pour le motif «\u00a0$3\u00a0»\u00a0: dure $4, jusqu’au $5");
        SENTENCES.put(
                "Extended on (.+) by (.+) on the ground \"(.+)\": to (.+)",
                "Prolongé le $1 par $2 pour le motif «\u00a0$3\u00a0»\u00a0: jusqu’au $4");
        SENTENCES.put("Suspended from (.+) on \\((.+)\\): (.+)", "Suspendu à partir du $1 ($2)\u00a0: $3");
        SENTENCES.put(
                "Suspended from (.+) until it resumed on (.+) \\((.+)\\): (.+)",
                "Suspendu du $1 jusqu’à la reprise le $2 ($3)\u00a0: $4");
        SENTENCES.put("Ends at the earliest on (.+) at (.+) \\((.+)\\)", "Prend fin au plus tôt le $1 à $2 ($3)");
        SENTENCES.put("Ends on (.+) at (.+) \\((.+)\\)", "Prend fin le $1 à $2 ($3)");
    }

    private static final Map<String, String> UNITS = Map.of(
            "working days", "jours ouvrables",
            "working day", "jour ouvrable",
            "calendar days", "jours civils",
            "calendar day", "jour civil",
            "months", "mois",
            "month", "mois",
            "moves the end by", "repousse la fin de",
            "moves nothing", "ne repousse rien",
            "so far", "à ce jour");

    private ClockWords() {}

    static String french(String sentence) {
        for (var each : SENTENCES.entrySet()) {
            var found = Pattern.compile(each.getKey()).matcher(sentence);
            if (found.matches()) {
                return units(dates(found.replaceFirst(each.getValue())));
            }
        }
        return sentence;
    }

    private static String dates(String text) {
        return DATE.matcher(text)
                .replaceAll(date -> Matcher.quoteReplacement(
                        Dates.ordinal(LocalDate.parse(date.group(), ENGLISH).format(FRENCH), Locale.FRENCH)));
    }

    private static String units(String text) {
        var told = text;
        for (var unit : UNITS.keySet().stream()
                .sorted(java.util.Comparator.comparingInt(String::length).reversed())
                .toList()) {
            told = told.replace(unit, UNITS.getOrDefault(unit, unit));
        }
        return told;
    }
}
