/** What happens once, before the first request: keys, the first operator, the people of the demo. */
@NullMarked
package org.hemicycle.identity.start;

import org.jspecify.annotations.NullMarked;
