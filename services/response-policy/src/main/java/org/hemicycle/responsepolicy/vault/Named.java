package org.hemicycle.responsepolicy.vault;

import java.util.Collection;
import java.util.Set;

/** A feature whose rows name sealed content. What no feature names is swept from the vault after a day or two. */
public interface Named {

    /** Those of the given that a row names. */
    Set<SealedId> among(Collection<SealedId> asked);
}
