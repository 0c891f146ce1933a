package org.hemicycle.portal.house;

import org.jspecify.annotations.Nullable;

/** No answer, or one that says that there is none: 502, 503, 504. What breakers count and readings repeat. */
class Unanswered extends RuntimeException {

    Unanswered(String what, @Nullable Throwable why) {
        super(what, why);
    }
}
