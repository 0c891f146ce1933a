/** Who is reading: sign-in with identity, sessions, and the tokens that stay on this side. */
@NullMarked
package org.hemicycle.portal.session;

import org.jspecify.annotations.NullMarked;
