/** Admissions under a seeded nemesis. */
@NullMarked
package org.hemicycle.acceptance.crash;

import org.jspecify.annotations.NullMarked;
