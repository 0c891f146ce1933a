/** What waits for the reader: steps of cases, over all services. */
@NullMarked
package org.hemicycle.portal.work;

import org.jspecify.annotations.NullMarked;
