/** What the committee decides. */
@NullMarked
package org.hemicycle.portal.resolution;

import org.jspecify.annotations.NullMarked;
