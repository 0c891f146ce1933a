/** Links brought by mail, where an installation names a mail server; none is sent without. */
@NullMarked
package org.hemicycle.identity.mail;

import org.jspecify.annotations.NullMarked;
