/** The HTTP edge of membership: translate, call, translate. */
@NullMarked
package org.hemicycle.membership.web;

import org.jspecify.annotations.NullMarked;
