package org.hemicycle.platform.approval;

import java.util.Set;
import java.util.UUID;
import org.hemicycle.platform.rights.CaseRef;

/**
 * An act of people that needs a second person. A service gives one bean per act. Effects of timers, of published
 * resolutions and of other services' decisions are no such acts: the system applies them.
 *
 * @param <P> what is asked for, a record that goes through JSON
 */
public interface ApprovedAct<P> {

    /** As in {@code welcome-government}. */
    String name();

    Class<P> payload();

    /** Roles that may approve or refuse, and see what is asked. */
    Set<String> approvers();

    /** Refuses what could not be done now, so that nobody is asked to approve it. Changes nothing. */
    void check(CaseRef object, int version, P asked, UUID askedBy);

    /**
     * Does it, in the transaction of the approval; refuses with 409 or 412 if the object is no longer of this version.
     */
    void perform(CaseRef object, int version, P asked, TwoPersons by);
}
