/** Who is signed in where: sessions by a cookie, kept in the database, listed and ended one by one. */
@NullMarked
package org.hemicycle.identity.session;

import org.jspecify.annotations.NullMarked;
