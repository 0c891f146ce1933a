/** Who people are, what they may do, and the tokens that say so. */
@NullMarked
package org.hemicycle.identity;

import org.jspecify.annotations.NullMarked;
