package org.hemicycle.tally.tie;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.hemicycle.tally.Uncountable;
import org.hemicycle.tally.ballot.Candidates;
import org.hemicycle.tally.ballot.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A public lot. Before the close only SHA-256 of the seed is published, so nobody can choose it by the result; afterwards
 * the seed, so anybody can draw again: candidates stand in the order of SHA-256(seed, line feed, name).
 */
public record Lot(@Nullable String commitment, @Nullable String seed) implements TieBreak {

    public Lot {
        if (seed != null && commitment != null && !sha256(seed).equalsIgnoreCase(commitment)) {
            throw new Uncountable("The seed of the lot is not the one that was committed to: its SHA-256 is "
                    + sha256(seed) + ", the commitment " + commitment + ".");
        }
        if (seed != null && commitment == null) {
            throw new Uncountable("A lot counts only if its seed was committed to before the close.");
        }
    }

    @Override
    public String name() {
        return "public lot";
    }

    @Override
    public Split split(List<Integer> tied, Evidence evidence) {
        var drawn = draw(tied, evidence.candidates());
        return drawn.isEmpty()
                ? Split.awaited(tied, "the seed of the lot is not published yet")
                : Split.into(drawn.stream().map(List::of).toList(), "by SHA-256 of the committed seed and the name");
    }

    /** Best first; nothing as long as there is no seed. */
    public List<Integer> draw(List<Integer> tied, Candidates candidates) {
        return seed == null
                ? List.of()
                : tied.stream()
                        .sorted(Comparator.comparing(one -> sha256(seed + "\n" + candidates.name(one))))
                        .toList();
    }

    static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
