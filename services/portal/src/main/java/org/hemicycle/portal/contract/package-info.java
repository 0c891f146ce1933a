/** The contracts as they are published: what services offer over HTTP, and what they tell on the broker. */
@NullMarked
package org.hemicycle.portal.contract;

import org.jspecify.annotations.NullMarked;
