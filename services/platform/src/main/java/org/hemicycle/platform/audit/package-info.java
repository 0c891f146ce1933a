/** Who read what: readings and refusals as ledger entries, and a case's own view of everything that was done with it. */
@NullMarked
package org.hemicycle.platform.audit;

import org.jspecify.annotations.NullMarked;
