/** What is confidential, sealed under a key per case, in a database of its own. */
@NullMarked
package org.hemicycle.responsepolicy.vault;

import org.jspecify.annotations.NullMarked;
