/** Scores that were published before this system kept them: read from a file, entered once, refused line by line. */
@NullMarked
package org.hemicycle.membership.eligibility.history;

import org.jspecify.annotations.NullMarked;
