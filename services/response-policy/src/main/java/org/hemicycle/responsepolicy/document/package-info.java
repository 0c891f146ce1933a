/** Documents of a case: taken in safely, sealed, classified, redacted, shown to those who may see them. */
@NullMarked
package org.hemicycle.responsepolicy.document;

import org.jspecify.annotations.NullMarked;
