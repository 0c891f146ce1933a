/** Forms that are not sent yet. */
@NullMarked
package org.hemicycle.portal.draft;

import org.jspecify.annotations.NullMarked;
