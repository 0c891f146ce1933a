package org.hemicycle.elections.ballot;

import java.util.List;
import org.hemicycle.elections.ElectionId;

/**
 * The plaintext ballots of a closed election, without any trace of who cast which.
 *
 * @param rankings each ballot a list of groups of candidates' names, best first; a blank ballot is an empty list; marks
 *     of an approval or block vote are one group. Sorted by the canonical bytes of each ballot, so that the same ballots
 *     always give the same list
 * @param listHash SHA-256 of the list's canonical JSON, lower-case hexadecimal
 * @param credentialsUsed how many credentials cast a ballot that counts: must be as many as there are ballots
 */
public record OpenedBallots(
        ElectionId election, List<List<List<String>>> rankings, String listHash, int credentialsUsed) {

    public OpenedBallots {
        rankings = List.copyOf(rankings);
    }
}
