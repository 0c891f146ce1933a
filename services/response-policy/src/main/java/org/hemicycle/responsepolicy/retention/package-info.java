/** How long what is kept: which field holds what, how protected it is, and what is destroyed when its time is over. */
@NullMarked
package org.hemicycle.responsepolicy.retention;

import org.jspecify.annotations.NullMarked;
