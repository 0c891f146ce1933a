/** How often something may be tried: counted in the database, by keys that tell neither who nor from where. */
@NullMarked
package org.hemicycle.identity.limit;

import org.jspecify.annotations.NullMarked;
