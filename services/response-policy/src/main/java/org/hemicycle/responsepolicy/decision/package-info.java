/** What is asked of the committee and its sub-committee about a case, what they answer, and what follows for a status. */
@NullMarked
package org.hemicycle.responsepolicy.decision;

import org.jspecify.annotations.NullMarked;
