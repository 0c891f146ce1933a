package org.hemicycle.platform.rights;

import java.util.Optional;
import java.util.Set;

/** A kind of case. A service gives one bean per kind; that, and {@link OnCase}, is all that rights ask of it. */
public interface CaseKind {

    /** As in {@link OnCase}; where cases of this kind have a process, also its key. */
    String name();

    /** Empty for an id that nothing has. */
    Optional<CaseFile> find(String id);

    /** The subjects under which the ledger has facts about this case. */
    default Set<String> subjects(String id) {
        return Set.of(id);
    }

    /** Types of facts that are not public and whose having happened its parties may know, see docs/audit.csv. */
    default Set<String> toldToParties() {
        return Set.of();
    }
}
