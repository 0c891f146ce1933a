/** Eligibility scores as membership publishes them: sheets, what would earn points, history, campaigns. */
@NullMarked
package org.hemicycle.portal.eligibility;

import org.jspecify.annotations.NullMarked;
