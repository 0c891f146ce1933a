/** Who may do what, held against the reviewed table. */
@NullMarked
package org.hemicycle.elections.rights;

import org.jspecify.annotations.NullMarked;
