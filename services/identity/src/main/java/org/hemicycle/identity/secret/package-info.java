/** Random secrets and the only form in which they are kept. */
@NullMarked
package org.hemicycle.identity.secret;

import org.jspecify.annotations.NullMarked;
