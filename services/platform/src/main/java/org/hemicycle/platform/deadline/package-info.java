/** Deadlines that both sides can check: how they are counted, what moved them, whether they were met. */
@NullMarked
package org.hemicycle.platform.deadline;

import org.jspecify.annotations.NullMarked;
