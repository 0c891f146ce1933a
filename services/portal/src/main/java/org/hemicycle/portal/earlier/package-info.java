/** Elections and cases of before this system, as they were published. */
@NullMarked
package org.hemicycle.portal.earlier;

import org.jspecify.annotations.NullMarked;
