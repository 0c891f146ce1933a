/** Forms of acts as data: one template draws them all, one place turns what was typed into what a service takes. */
@NullMarked
package org.hemicycle.portal.act;

import org.jspecify.annotations.NullMarked;
