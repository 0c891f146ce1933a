/** Elections of before this system, counted again from what was published. */
@NullMarked
package org.hemicycle.elections.earlier;

import org.jspecify.annotations.NullMarked;
