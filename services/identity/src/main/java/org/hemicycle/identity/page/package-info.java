/** Pages as the server writes them: templates with everything escaped, words in English and French. */
@NullMarked
package org.hemicycle.identity.page;

import org.jspecify.annotations.NullMarked;
