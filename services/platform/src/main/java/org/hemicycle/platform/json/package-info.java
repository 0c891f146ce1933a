/** The one way to write a JSON text (RFC 8785), so that its hash is the same wherever it is computed. */
@NullMarked
package org.hemicycle.platform.json;

import org.jspecify.annotations.NullMarked;
