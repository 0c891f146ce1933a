/** The record of a secret election, exported for those who check it offline. */
@NullMarked
package org.hemicycle.elections.record;

import org.jspecify.annotations.NullMarked;
