/** A government's way into the partnership: its file, for officers and for the government. */
@NullMarked
package org.hemicycle.portal.admission;

import org.jspecify.annotations.NullMarked;
