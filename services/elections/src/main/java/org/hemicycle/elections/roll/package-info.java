/** Who may vote, on which day and why: this service's own copy of what membership tells, and the rolls made from it. */
@NullMarked
package org.hemicycle.elections.roll;

import org.jspecify.annotations.NullMarked;
