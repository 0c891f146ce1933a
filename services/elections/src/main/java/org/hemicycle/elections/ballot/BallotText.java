package org.hemicycle.elections.ballot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.tally.Uncountable;
import org.hemicycle.tally.json.Canonical;
import org.hemicycle.tally.json.JsonText;
import org.hemicycle.tally.json.Node;

/** What stands in a ballot: groups of candidates' names, best first, as JSON; and the order in which ballots are listed. */
public final class BallotText {

    /** Ballots in the order of their canonical bytes: nothing of how they came in is left. */
    public static final java.util.Comparator<List<List<String>>> ORDER =
            (one, other) -> Arrays.compareUnsigned(Canonical.bytes(one), Canonical.bytes(other));

    private BallotText() {}

    /** Nothing, if it is no ballot between these candidates. However it was written, the same choice gives the same. */
    public static Optional<List<List<String>>> read(byte[] text, Set<String> candidates) {
        try {
            var json = UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString();
            return Optional.of(groups(JsonText.parse("ballot", json), candidates));
        } catch (CharacterCodingException | Uncountable noBallot) {
            return Optional.empty();
        }
    }

    private static List<List<String>> groups(Node ballot, Set<String> candidates) {
        var seen = new HashSet<String>();
        var groups = new ArrayList<List<String>>();
        for (var group : ballot.list()) {
            var names = new ArrayList<String>();
            for (var name : group.list()) {
                if (!candidates.contains(name.text()) || !seen.add(name.text())) {
                    throw name.wrong("no candidate, or one ranked twice");
                }
                names.add(name.text());
            }
            if (names.isEmpty()) {
                throw group.wrong("a group of nobody");
            }
            names.sort(null); // within a group there is no order, so none may mark a ballot
            groups.add(List.copyOf(names));
        }
        return List.copyOf(groups);
    }
}
