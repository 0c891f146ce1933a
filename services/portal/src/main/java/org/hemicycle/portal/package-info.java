/** The web pages for every user: a backend for the browser, over the services. */
@NullMarked
package org.hemicycle.portal;

import org.jspecify.annotations.NullMarked;
