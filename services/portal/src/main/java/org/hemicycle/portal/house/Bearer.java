package org.hemicycle.portal.house;

import org.jspecify.annotations.Nullable;

/** In whose name a service is asked. */
@FunctionalInterface
public interface Bearer {

    /** Nobody's: what everybody may read. */
    Bearer NOBODY = neighbour -> null;

    /** @return the token this service alone accepts; null for what everybody may read */
    @Nullable
    String token(Neighbour neighbour);
}
