/** Accounts: how people activate them by a link, what a password must be, and whether one is right. */
@NullMarked
package org.hemicycle.identity.account;

import org.jspecify.annotations.NullMarked;
