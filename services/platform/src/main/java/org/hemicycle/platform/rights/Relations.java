package org.hemicycle.platform.rights;

import org.hemicycle.platform.identity.Actor;

/** Answers what a person is to a case, where that is more than the case itself tells. */
public interface Relations {

    /** A conflict of interest keeps this person out of the case. */
    boolean isRecused(Actor actor, CaseFile file);

    /** An open step of the case was given to this person. */
    boolean isAssigned(Actor actor, CaseRef of);
}
