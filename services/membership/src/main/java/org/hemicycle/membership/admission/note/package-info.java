/** What officers note on a file for each other: seen from within only. */
@NullMarked
package org.hemicycle.membership.admission.note;

import org.jspecify.annotations.NullMarked;
