package org.hemicycle.tally.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hemicycle.tally.ballot.Candidates;
import org.hemicycle.tally.ballot.Unlisted;
import org.hemicycle.tally.json.Node;
import org.hemicycle.tally.points.EqualRanks;
import org.hemicycle.tally.points.Incomplete;

/** Rules from JSON. A field that is not known is refused: a ceiling spelt wrongly must not vanish. */
public final class RulesDocument {

    private static final int MOST = 1_000_000;
    private static final Set<String> KNOWN = Set.of(
            "groups",
            "continuing",
            "min",
            "max",
            "caps",
            "incomplete",
            "equalRanks",
            "unlisted",
            "ties",
            "lot",
            "runOff",
            "terms",
            "standby",
            "roll",
            "marks",
            "withdrawn",
            "declined");

    private final Map<String, Node> fields;
    private final Candidates candidates;

    private RulesDocument(Node rules, Candidates candidates) {
        fields = rules.object(KNOWN);
        this.candidates = candidates;
    }

    /** Names in the rules must be candidates of the count. */
    public static Rules read(Node rules, Candidates candidates) {
        return new RulesDocument(rules, candidates).rules();
    }

    private Rules rules() {
        return new Rules(
                new LimitsDocument(fields, this).limits(),
                one("incomplete", Incomplete.class).orElse(Incomplete.ZERO),
                one("equalRanks", EqualRanks.class).orElse(EqualRanks.FORBID),
                one("unlisted", Unlisted.class),
                new LadderDocument(fields, this).ladder(),
                terms(),
                number("standby", 0).orElse(0),
                number("roll", 1),
                number("marks", 1),
                new Absent(names("withdrawn"), names("declined")));
    }

    /** A candidate's name, as a key or a value. */
    String candidate(String name, Node at) {
        if (candidates.number(name).isEmpty()) {
            throw at.wrong("no candidate is called \"%s\"".formatted(name));
        }
        return name;
    }

    Map<String, Integer> numbers(Node of) {
        var numbers = new HashMap<String, Integer>();
        of.object().forEach((name, number) -> numbers.put(name, number.whole(0, MOST)));
        return numbers;
    }

    int whole(Node number) {
        return number.whole(0, MOST);
    }

    private <E extends Enum<E>> Optional<E> one(String name, Class<E> type) {
        return Optional.ofNullable(fields.get(name)).map(field -> field.oneOf(type));
    }

    private OptionalInt number(String name, int min) {
        var field = fields.get(name);
        return field == null ? OptionalInt.empty() : OptionalInt.of(field.whole(min, MOST));
    }

    private List<Integer> terms() {
        var terms = new ArrayList<Integer>();
        if (fields.containsKey("terms")) {
            fields.get("terms").list().forEach(term -> terms.add(term.whole(1, MOST)));
        }
        return terms;
    }

    private Set<String> names(String field) {
        var names = new HashSet<String>();
        if (fields.containsKey(field)) {
            fields.get(field).list().forEach(name -> names.add(candidate(name.text(), name)));
        }
        return names;
    }
}
