package org.hemicycle.membership.standing.entry;

import org.hemicycle.membership.standing.Change;

/** What an officer asks to have entered about a government's standing, and on what it rests. */
public record OfficersEntry(Act act, Evidenced evidence) {

    public static OfficersEntry of(Change change, Evidenced evidence) {
        return new OfficersEntry(Act.of(change), evidence);
    }

    public Change change() {
        return act.change();
    }
}
