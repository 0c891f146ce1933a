/** Elections: their dates, candidates, rolls and results. */
@NullMarked
package org.hemicycle.portal.election;

import org.jspecify.annotations.NullMarked;
