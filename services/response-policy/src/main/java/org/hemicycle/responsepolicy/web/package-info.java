/** The endpoints of the service and who may call them. */
@NullMarked
package org.hemicycle.responsepolicy.web;

import org.jspecify.annotations.NullMarked;
