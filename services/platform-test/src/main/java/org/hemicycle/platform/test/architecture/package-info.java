/** The house rules that a compiler does not know, as ArchUnit rules for every service. */
@NullMarked
package org.hemicycle.platform.test.architecture;

import org.jspecify.annotations.NullMarked;
