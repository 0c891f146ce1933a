/** The committee: who sits on it, how it is elected, what it decides. */
@NullMarked
package org.hemicycle.elections;

import org.jspecify.annotations.NullMarked;
