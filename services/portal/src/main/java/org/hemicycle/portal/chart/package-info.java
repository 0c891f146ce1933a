/** Charts drawn on the server; each stands beside a table that tells the same. */
@NullMarked
package org.hemicycle.portal.chart;

import org.jspecify.annotations.NullMarked;
