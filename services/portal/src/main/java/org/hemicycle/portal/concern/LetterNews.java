package org.hemicycle.portal.concern;

import java.util.List;
import java.util.Set;
import org.hemicycle.portal.house.Bearer;
import org.hemicycle.portal.house.Errand;
import org.hemicycle.portal.house.House;
import org.hemicycle.portal.house.Neighbour;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What filers learn of their letters beside the dialogue: that there is something new, and who did what with them. */
@Component
public class LetterNews {

    /** What was done with one case of a letter. */
    public record Trail(String caseId, List<Entry> entries) {}

    /** @param who a role; people are not named */
    public record Entry(
            String at, String act, String who, @Nullable String reason) {

        /** Who files is sealed, so that no service tells filers from the system: but these acts are theirs alone. */
        public String by() {
            return THEIRS.contains(act) ? "filers" : who;
        }
    }

    /** That there was something new, and never what. */
    public record Notice(String at) {}

    record Wish(boolean wanted) {}

    private static final Set<String> THEIRS = Set.of(
            "response-policy.letter-submitted.v1",
            "response-policy.letter-supplemented.v1",
            "response-policy.letter-withdrawn.v1",
            "response-policy.filers-answered.v1");

    private final House house;
    private final Letters letters;

    LetterNews(House house, Letters letters) {
        this.house = house;
        this.letters = letters;
    }

    public List<Trail> audit(Door door) {
        return List.of(letters.run(door, Errand.read(), Trail[].class, "/audit").body());
    }

    /** Newest first. */
    public List<Notice> notices(Bearer bearer) {
        return List.of(house.get(bearer, Neighbour.RESPONSE_POLICY, Notice[].class, "/my-letters/notices"));
    }

    /** Whether mail says that there is something new; asked of those alone who have an account. */
    public boolean isMailed(Door.ByAccount door) {
        return letters.run(door, Errand.read(), Wish.class, "/mail-notices")
                .body()
                .wanted();
    }

    public void mail(Door.ByAccount door, boolean wanted) {
        letters.run(door, Errand.put(new Wish(wanted)), Wish.class, "/mail-notices");
    }
}
