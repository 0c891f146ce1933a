/** The pages in a real browser, over the whole system. */
@NullMarked
package org.hemicycle.e2e;

import org.jspecify.annotations.NullMarked;
