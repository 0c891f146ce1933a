/** What identity listens to. */
@NullMarked
package org.hemicycle.identity.messaging;

import org.jspecify.annotations.NullMarked;
