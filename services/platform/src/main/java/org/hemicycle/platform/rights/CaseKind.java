package org.hemicycle.platform.rights;

import java.util.Optional;

/** A kind of case. A service gives one bean per kind; that, and {@link OnCase}, is all that rights ask of it. */
public interface CaseKind {

    /** As in {@link OnCase}; where cases of this kind have a process, also its key. */
    String name();

    /** Empty for an id that nothing has. */
    Optional<CaseFile> find(String id);
}
