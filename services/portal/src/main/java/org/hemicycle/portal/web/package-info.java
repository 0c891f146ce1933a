/** Every page's address, who may open it, and what it is filled with. */
@NullMarked
package org.hemicycle.portal.web;

import org.jspecify.annotations.NullMarked;
