/** Scans that belong to a file: the signed letter, its translation, what proves a signatory's authority. */
@NullMarked
package org.hemicycle.membership.admission.paper;

import org.jspecify.annotations.NullMarked;
