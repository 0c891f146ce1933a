/** The key of an election, its trustees, and the opening of a closed box with their shares. */
@NullMarked
package org.hemicycle.elections.opening;

import org.jspecify.annotations.NullMarked;
