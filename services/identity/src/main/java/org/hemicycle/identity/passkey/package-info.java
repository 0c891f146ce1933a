/** Passkeys (WebAuthn): a proof that cannot be phished, for the acts that need more than a password. */
@NullMarked
package org.hemicycle.identity.passkey;

import org.jspecify.annotations.NullMarked;
