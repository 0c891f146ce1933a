/** Cases of before this system, as they were published. */
@NullMarked
package org.hemicycle.responsepolicy.earlier;

import org.jspecify.annotations.NullMarked;
