package org.hemicycle.tally;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hemicycle.tally.ballot.Candidates;
import org.hemicycle.tally.ballot.Marking;
import org.hemicycle.tally.ballot.Profile;
import org.hemicycle.tally.ballot.ProfileBuilder;
import org.hemicycle.tally.ballot.Unlisted;

/** Ballots and files for tests. */
public final class Given {

    private Given() {}

    /** Candidates {@code "A B C"}, ballots {@code "3 A>B=C"}; a number alone stands for blank ballots. */
    public static Profile ballots(String candidates, String... ballots) {
        return ballots(Unlisted.LAST, Marking.FIRST_PLACE, candidates, ballots);
    }

    public static Profile ballots(Unlisted unlisted, Marking marking, String names, String... ballots) {
        var candidates = new Candidates(List.of(names.split(" ")));
        var builder = new ProfileBuilder(candidates, unlisted, marking);
        for (var ballot : ballots) {
            var words = ballot.split(" ");
            builder.begin(Integer.parseInt(words[0]));
            for (var group : words.length == 1 ? new String[0] : words[1].split(">")) {
                boolean level = false;
                for (var name : group.split("=")) {
                    builder.list(candidates.number(name).orElseThrow(), level);
                    level = true;
                }
            }
            builder.end();
        }
        return builder.build();
    }

    /** A file of the test resources. */
    public static Path file(String name) {
        try {
            var url = Given.class.getResource("/" + name);
            if (url == null) {
                throw new IllegalArgumentException("There is no " + name);
            }
            return Path.of(url.toURI());
        } catch (URISyntaxException odd) {
            throw new IllegalArgumentException(odd);
        }
    }

    /** Groups of names as {@code "A B=C"}. */
    public static String shown(List<List<Integer>> groups, Candidates candidates) {
        var shown = new ArrayList<String>();
        groups.forEach(group -> shown.add(String.join("=", candidates.names(group))));
        return String.join(" ", shown);
    }

    /** The repository's folder of contracts. */
    public static Path contracts() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("contracts"))) {
            folder = Objects.requireNonNull(folder.getParent());
        }
        return folder.resolve("contracts");
    }
}
