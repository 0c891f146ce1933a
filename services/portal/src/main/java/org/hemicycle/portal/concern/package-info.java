/** Letters of concern as those write them who file: with an account, or with nothing but a receipt code. */
@NullMarked
package org.hemicycle.portal.concern;

import org.jspecify.annotations.NullMarked;
