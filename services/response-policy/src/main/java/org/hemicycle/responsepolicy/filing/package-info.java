/** Letters of concern: drafts, filers, numbered concerns, receipt codes, the dialogue with who filed. */
@NullMarked
package org.hemicycle.responsepolicy.filing;

import org.jspecify.annotations.NullMarked;
