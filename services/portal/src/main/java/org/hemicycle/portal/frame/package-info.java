/** What all pages share: language, dates, styles, the frame around the content. */
@NullMarked
package org.hemicycle.portal.frame;

import org.jspecify.annotations.NullMarked;
