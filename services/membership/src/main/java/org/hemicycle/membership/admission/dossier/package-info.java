/** What a government has sent: its letters, what they hold, and who signed. */
@NullMarked
package org.hemicycle.membership.admission.dossier;

import org.jspecify.annotations.NullMarked;
