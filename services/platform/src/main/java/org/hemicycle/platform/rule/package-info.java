/** Grounds on which a request is refused, named, with the clause they rest on; and what comes before its time. */
@NullMarked
package org.hemicycle.platform.rule;

import org.jspecify.annotations.NullMarked;
