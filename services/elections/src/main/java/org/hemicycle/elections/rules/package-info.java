/** What the rules of several features speak of. */
@NullMarked
package org.hemicycle.elections.rules;

import org.jspecify.annotations.NullMarked;
