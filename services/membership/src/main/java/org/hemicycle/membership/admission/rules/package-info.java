/** The dated numbers of admission, its grounds for refusal, and how a score is judged by them. */
@NullMarked
package org.hemicycle.membership.admission.rules;

import org.jspecify.annotations.NullMarked;
