/** What is told about scores: differences, the published note, why a country is not eligible, members below. */
@NullMarked
package org.hemicycle.membership.eligibility.report;

import org.jspecify.annotations.NullMarked;
