package org.hemicycle.platform.rights;

import java.util.Set;

/**
 * What rights need to know of a case, and nothing else.
 *
 * @param knownTo roles that may know that a closed case exists
 * @param heard whether those it is about are its parties; a draft about a government is not shown to it
 */
public record CaseFile(CaseRef ref, Openness openness, Set<String> knownTo, Interests about, boolean heard) {

    public CaseFile {
        knownTo = Set.copyOf(knownTo);
    }

    /** What is done inside about this case, as a step that waits: for these roles, and for no party. */
    public CaseFile inside(Set<String> roles) {
        return new CaseFile(ref, Openness.CLOSED, roles, about, false);
    }
}
