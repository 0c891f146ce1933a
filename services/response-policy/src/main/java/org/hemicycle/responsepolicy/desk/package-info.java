/** Officers at work on a case: who is assigned to it, and the notes they keep, which are sealed. */
@NullMarked
package org.hemicycle.responsepolicy.desk;

import org.jspecify.annotations.NullMarked;
