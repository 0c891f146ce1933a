/** Who sits on the Steering Committee, as elections tells of it. */
@NullMarked
package org.hemicycle.portal.committee;

import org.jspecify.annotations.NullMarked;
