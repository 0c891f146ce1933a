/** Who may do what, held against the reviewed table. */
@NullMarked
package org.hemicycle.responsepolicy.rights;

import org.jspecify.annotations.NullMarked;
