/** Acts of two persons: one asks, another approves, and only then it is done. */
@NullMarked
package org.hemicycle.platform.approval;

import org.jspecify.annotations.NullMarked;
