/** Datasets of all services: what is in them, and their checksums. */
@NullMarked
package org.hemicycle.portal.opendata;

import org.jspecify.annotations.NullMarked;
