/** What other services say about the standing of governments, as it arrived. */
@NullMarked
package org.hemicycle.identity.standing;

import org.jspecify.annotations.NullMarked;
