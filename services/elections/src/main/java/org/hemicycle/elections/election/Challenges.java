package org.hemicycle.elections.election;

import static org.hemicycle.elections.election.ElectionRule.CHALLENGE_ONCE;
import static org.hemicycle.elections.election.ElectionRule.CHALLENGE_OPEN;

import java.util.List;
import org.hemicycle.platform.web.Refused;

/** The challenges of one election, by their numbers from 1; what is changed here is changed in the election. */
record Challenges(List<Challenge> all) {

    Challenge get(int number) {
        if (number < 1 || number > all.size()) {
            throw Refused.notFound("This challenge");
        }
        return all.get(number - 1);
    }

    void set(int number, Challenge challenge) {
        all.set(number - 1, challenge);
    }

    Challenge supported(int number, String country, int enough) {
        var challenge = get(number);
        CHALLENGE_OPEN.require(challenge.isOpen());
        CHALLENGE_ONCE.require(!challenge.countries().contains(country));
        set(number, challenge.supported(country, enough));
        return challenge;
    }

    Challenge requireDecidable(int number) {
        var challenge = get(number);
        CHALLENGE_OPEN.require(challenge.isOpen() && challenge.stands());
        return challenge;
    }

    /** Whether one that stands has not been decided. */
    boolean areOpen() {
        return all.stream().anyMatch(one -> one.stands() && one.isOpen());
    }
}
