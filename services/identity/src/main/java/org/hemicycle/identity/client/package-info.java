/** Access clients: how a person, or a partner's system, gets a token without signing in on a page. */
@NullMarked
package org.hemicycle.identity.client;

import org.jspecify.annotations.NullMarked;
