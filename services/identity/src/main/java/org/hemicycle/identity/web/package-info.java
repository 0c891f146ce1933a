/** The endpoints of identity beside those of the token server. */
@NullMarked
package org.hemicycle.identity.web;

import org.jspecify.annotations.NullMarked;
