/** Elections as procedures: from the call to the proclamation and the seats taken. */
@NullMarked
package org.hemicycle.elections.election;

import org.jspecify.annotations.NullMarked;
