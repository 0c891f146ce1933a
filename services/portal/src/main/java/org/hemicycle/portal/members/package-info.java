/** Participating governments, as membership tells of them. */
@NullMarked
package org.hemicycle.portal.members;

import org.jspecify.annotations.NullMarked;
