package org.hemicycle.portal.frame;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a count for readers. The signed record has them in English with codes, as the counting program wrote them;
 * here codes of countries, regions, outcomes and deviations become words, and in French the sentences are French.
 */
final class CountWords {

    /** As in {@code CHL, 156 points: ELECTED (0 of the seats left).} */
    private static final Pattern VERDICT = Pattern.compile("(.+), (\\S+) ([a-z ]+): ([A-Z_]+) \\((.+)\\)\\.");

    private static final Pattern ROUND = Pattern.compile("Round (\\d+)\\. (.+)\\.");
    private static final Pattern MAJORITY = Pattern.compile("(.+), (\\d+) of (\\d+) votes cast: ([A-Z_]+)\\.");
    private static final Pattern DEVIATION = Pattern.compile("([A-Z_]+)\\((.+)\\)");
    private static final Pattern OUTCOME = Pattern.compile(": ([A-Z_]+)(?= \\(|\\.$)");
    private static final Pattern REGION = Pattern.compile("\\b(?:AFRICA|AMERICAS|ASIA_PACIFIC|EUROPE)\\b");
    private static final Pattern COUNTRY = Pattern.compile("\\b[A-Z]{3}\\b");
    private static final Map<Pattern, String> SAID = new LinkedHashMap<>();

    static {
        said("(\\d+) of the seats left", "sièges restants : $1");
        said("all seats are taken", "tous les sièges sont pourvus");
        said("(.+) has (\\d+) members already and may have (\\d+)", "$1 compte déjà $2 membres et peut en avoir $3");
        said("1 seats would be left, and (.+)", "il resterait 1 siège, et $1");
        said("(\\d+) seats would be left, and (.+)", "il resterait $1 sièges, et $2");
        said("(.+ still lacks \\d+), (.+) still lacks (\\d+)", "$1, $3 à $2");
        said("(.+) still lacks (\\d+)", "il en manque encore $2 à $1");
        said("not available any more: the next in this order moves up", "plus disponible : le suivant prend sa place");
        said("the seats left go to tied candidates", "les sièges restants vont à des candidats à égalité");
        said("it depends on how the tie is broken", "cela dépend de la façon dont l’égalité sera départagée");
        said("tied, and (.+)", "à égalité, et $1");
        said("the declared ladder has no further step", "les règles de départage déclarées sont épuisées");
        said("a run-off ballot among them has to be held", "un scrutin de départage doit avoir lieu entre eux");
        said("the seed of the lot is not published yet", "la graine du tirage au sort n’est pas encore publiée");
        said("the run-off was a tie as well", "le scrutin de départage a aussi fini à égalité");
        said("more votes in the run-off", "davantage de voix au scrutin de départage");
        said("nobody is preferred to all others", "aucun n’est préféré à tous les autres");
        said("preferred by more ballots", "préféré sur davantage de bulletins");
        said("there are no ballots to compare them on", "aucun bulletin ne permet de les comparer");
        said("there are no rank counts", "les rangs n’ont pas été comptés");
        said("they have every rank equally often", "ils ont chaque rang aussi souvent");
        said(
                "more first places, then second, and so on",
                "davantage de premières places, puis de deuxièmes, et ainsi de suite");
        said(
                "by SHA-256 of the committed seed and the name",
                "selon le SHA-256 de la graine déposée d’avance et du nom");
        said("First preferences are counted", "Les premières préférences sont comptées");
        said("The surplus of (.+), (\\S+) votes, is transferred", "L’excédent de $1, $2 voix, est reporté");
        said("(.+) is excluded with (\\S+) votes", "$1 est éliminé avec $2 voix");
        said("(.+), (\\d+) votes, drops out: the fewest votes", "$1, $2 voix, est éliminé : le moins de voix");
        said("Still in when the last seat was filled\\.", "Encore en lice quand le dernier siège a été pourvu.");
        said("Struck from every ballot before the count\\.", "Rayé de chaque bulletin avant le décompte.");
        said("(.+) has (\\d+) members\\.", "$1 compte $2 membres.");
        said(
                "(\\d+) seats stay vacant: no candidate is left for them\\.",
                "$1 sièges restent vacants : il n’y a plus de candidat.");
        said(
                "(\\d+) candidates: a first place gives (\\S+) points\\.",
                "$1 candidats : une première place donne $2 points.");
        said(
                "(.+) stands before (.+): strongest path (\\d+) against (\\d+), ballots (\\d+) against (\\d+)\\.",
                "$1 est devant $2 : chemin le plus fort $3 contre $4, bulletins $5 contre $6.");
        said(
                "(\\d+) valid ballots, (\\d+) seats: the quota is (\\S+)\\.",
                "$1 bulletins valables, $2 sièges : le quotient est $3.");
    }

    private CountWords() {}

    private static void said(String english, String french) {
        SAID.put(Pattern.compile(english), french);
    }

    /** A line that is not known stays as it is, but for its codes. */
    static String of(Words words, String line) {
        var deviation = DEVIATION.matcher(line);
        if (deviation.matches() && words.maybe("deviation." + deviation.group(1)) != null) {
            return words.of("deviation." + deviation.group(1), regions(words, deviation.group(2)));
        }
        return words.isFrench() ? named(words, french(words, line)).replace(" :", "\u00a0:") : english(words, line);
    }

    private static String english(Words words, String line) {
        var told = OUTCOME.matcher(line)
                .replaceAll(code -> Matcher.quoteReplacement(": " + outcome(words, code.group(1))))
                .replaceAll("\\b1 seats\\b", "1 seat")
                .replace("(0 of the seats left)", "(no seat is left)");
        return named(words, told);
    }

    private static String french(Words words, String line) {
        var verdict = VERDICT.matcher(line);
        if (verdict.matches()) {
            var merit = words.code("merit", verdict.group(3).replace(' ', '-'));
            return "%s, %s %s : %s (%s)."
                    .formatted(
                            verdict.group(1),
                            verdict.group(2),
                            merit,
                            outcome(words, verdict.group(4)),
                            part(verdict.group(5)));
        }
        var majority = MAJORITY.matcher(line);
        if (majority.matches()) {
            return "%s, %s voix sur %s exprimées : %s."
                    .formatted(
                            majority.group(1), majority.group(2), majority.group(3), outcome(words, majority.group(4)));
        }
        var round = ROUND.matcher(line);
        return round.matches() ? "Tour %s. %s.".formatted(round.group(1), part(round.group(2))) : part(line);
    }

    private static String outcome(Words words, String code) {
        return words.code("outcome", code).toLowerCase(Locale.ROOT);
    }

    private static String part(String text) {
        for (var each : SAID.entrySet()) {
            var found = each.getKey().matcher(text);
            if (found.matches()) {
                var inner = new String[found.groupCount()];
                for (int group = 0; group < inner.length; group++) {
                    inner[group] = part(found.group(group + 1));
                }
                return filled(each.getValue(), inner);
            }
        }
        return text;
    }

    /** What stands in a sentence may be a sentence itself. */
    private static String filled(String french, String[] inner) {
        var told = french;
        for (int group = inner.length; group > 0; group--) {
            told = told.replace("$" + group, inner[group - 1]);
        }
        return told;
    }

    /** Candidates and regions stand by their codes in the record. */
    private static String named(Words words, String text) {
        return COUNTRY.matcher(regions(words, text))
                .replaceAll(code -> Matcher.quoteReplacement(words.code("country", code.group())));
    }

    private static String regions(Words words, String text) {
        return REGION.matcher(text).replaceAll(code -> Matcher.quoteReplacement(words.code("region", code.group())));
    }
}
