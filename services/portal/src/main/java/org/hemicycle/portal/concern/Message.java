package org.hemicycle.portal.concern;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question of an officer, or the filers' answer to one. */
public record Message(String id, String kind, @Nullable String answers, String at, String text) {

    public boolean isQuestion() {
        return kind.equals("QUESTION");
    }

    /** Whether it still waits, among these. */
    public boolean waitsAmong(List<Message> all) {
        return isQuestion() && all.stream().noneMatch(other -> id.equals(other.answers()));
    }
}
