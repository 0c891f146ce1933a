/** The token endpoint: who asks, what the token says, how long it holds. */
@NullMarked
package org.hemicycle.identity.token;

import org.jspecify.annotations.NullMarked;
