/** How a committee selects civil-society members: nominations, long list, published scores, a choice with its reasons. */
@NullMarked
package org.hemicycle.elections.selection;

import org.jspecify.annotations.NullMarked;
