/** Who may do what: role and relation to the case, decided in one place for every endpoint of every service. */
@NullMarked
package org.hemicycle.platform.rights;

import org.jspecify.annotations.NullMarked;
