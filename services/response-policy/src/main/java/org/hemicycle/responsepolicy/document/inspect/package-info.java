/** What looks into documents, in a process of its own: it refuses what is dangerous and makes copies without metadata. */
@NullMarked
package org.hemicycle.responsepolicy.document.inspect;

import org.jspecify.annotations.NullMarked;
