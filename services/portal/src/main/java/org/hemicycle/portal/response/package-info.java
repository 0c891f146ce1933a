/** Cases of the Response Policy: within, from outside, and as everybody reads them. */
@NullMarked
package org.hemicycle.portal.response;

import org.jspecify.annotations.NullMarked;
