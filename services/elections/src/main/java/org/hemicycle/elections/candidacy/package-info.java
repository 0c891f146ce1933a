/** Who stands: from the letter of candidacy over the sheet of criteria to the endorsement, or the withdrawal. */
@NullMarked
package org.hemicycle.elections.candidacy;

import org.jspecify.annotations.NullMarked;
