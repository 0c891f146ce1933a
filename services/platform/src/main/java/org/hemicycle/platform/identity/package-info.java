/** Who acts: the person behind a token, with roles and affiliation. */
@NullMarked
package org.hemicycle.platform.identity;

import org.jspecify.annotations.NullMarked;
