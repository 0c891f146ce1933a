/** Officers' entries about a government's standing: acts that need two persons. */
@NullMarked
package org.hemicycle.membership.standing.entry;

import org.jspecify.annotations.NullMarked;
