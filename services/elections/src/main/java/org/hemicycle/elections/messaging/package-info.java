/** What this service tells, and what it listens to. */
@NullMarked
package org.hemicycle.elections.messaging;

import org.jspecify.annotations.NullMarked;
