/** What of a case becomes public: held for a while, taken back or let out, and the page where it stands. */
@NullMarked
package org.hemicycle.responsepolicy.publication;

import org.jspecify.annotations.NullMarked;
