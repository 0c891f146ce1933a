/** The case of a letter of concern: from received to closed, with every deadline. */
@NullMarked
package org.hemicycle.responsepolicy.response;

import org.jspecify.annotations.NullMarked;
