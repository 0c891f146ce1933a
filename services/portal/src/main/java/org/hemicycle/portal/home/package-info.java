/** What is going on now, for the start page. */
@NullMarked
package org.hemicycle.portal.home;

import org.jspecify.annotations.NullMarked;
