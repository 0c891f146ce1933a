/** The dated rules of eligibility: what a score is, when it passes, what follows from it. No state. */
@NullMarked
package org.hemicycle.membership.eligibility.rules;

import org.jspecify.annotations.NullMarked;
