/** Clients: access clients, which get tokens without a page, and the applications people sign in to. */
@NullMarked
package org.hemicycle.identity.client;

import org.jspecify.annotations.NullMarked;
