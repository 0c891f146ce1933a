/** The clocks of a case: what each waits for, what moved it, whether it was kept, in the eyes of both sides. */
@NullMarked
package org.hemicycle.responsepolicy.clock;

import org.jspecify.annotations.NullMarked;
