/** The registrar of secret ballots: knows which member has which credential, and nothing of what is cast with it. */
@NullMarked
package org.hemicycle.identity.registrar;

import org.jspecify.annotations.NullMarked;
