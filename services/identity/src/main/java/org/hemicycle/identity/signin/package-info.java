/** Signing in with address and password, within limits that stop guessing and lock nobody out. */
@NullMarked
package org.hemicycle.identity.signin;

import org.jspecify.annotations.NullMarked;
