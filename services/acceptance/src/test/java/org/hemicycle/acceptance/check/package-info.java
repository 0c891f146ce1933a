/** What must hold after any fault: pure functions over what was told, stored and delivered. */
@NullMarked
package org.hemicycle.acceptance.check;

import org.jspecify.annotations.NullMarked;
