/** The keys that sign tokens: stored sealed, published before they sign, replaced without a gap. */
@NullMarked
package org.hemicycle.identity.keys;

import org.jspecify.annotations.NullMarked;
