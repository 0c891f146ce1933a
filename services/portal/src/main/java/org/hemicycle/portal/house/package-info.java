/** The services behind the portal, each with a guard that keeps its troubles to itself. */
@NullMarked
package org.hemicycle.portal.house;

import org.jspecify.annotations.NullMarked;
