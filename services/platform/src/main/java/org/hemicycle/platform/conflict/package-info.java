/** Conflicts of interest: declared by people and computed from what is known of them; they keep people out of cases. */
@NullMarked
package org.hemicycle.platform.conflict;

import org.jspecify.annotations.NullMarked;
