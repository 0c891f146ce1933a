/** Who is who: colleagues by name, for those whom identity tells. */
@NullMarked
package org.hemicycle.portal.people;

import org.jspecify.annotations.NullMarked;
