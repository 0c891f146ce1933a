/** Matters of process that letters of concern raised: passed on to be looked at, and taken up or not. */
@NullMarked
package org.hemicycle.membership.processmatter;

import org.jspecify.annotations.NullMarked;
