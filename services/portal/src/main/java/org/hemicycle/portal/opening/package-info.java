/** The trustees' part: keys that they make and keep, and the opening of a closed box. */
@NullMarked
package org.hemicycle.portal.opening;

import org.jspecify.annotations.NullMarked;
