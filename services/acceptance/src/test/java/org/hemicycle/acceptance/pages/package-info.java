/** The portal before services that are away. */
@NullMarked
package org.hemicycle.acceptance.pages;

import org.jspecify.annotations.NullMarked;
