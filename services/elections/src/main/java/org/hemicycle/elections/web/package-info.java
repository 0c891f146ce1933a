/** What this service offers over HTTP. */
@NullMarked
package org.hemicycle.elections.web;

import org.jspecify.annotations.NullMarked;
