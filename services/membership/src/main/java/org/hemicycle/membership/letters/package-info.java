/** The register of incoming and outgoing letters. */
@NullMarked
package org.hemicycle.membership.letters;

import org.jspecify.annotations.NullMarked;
