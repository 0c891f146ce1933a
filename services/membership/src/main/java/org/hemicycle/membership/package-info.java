/** Participating governments: admission, eligibility, standing. */
@NullMarked
package org.hemicycle.membership;

import org.jspecify.annotations.NullMarked;
