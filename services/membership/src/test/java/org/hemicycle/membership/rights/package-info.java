/** Who may do what in membership, held against the reviewed table. */
@NullMarked
package org.hemicycle.membership.rights;

import org.jspecify.annotations.NullMarked;
