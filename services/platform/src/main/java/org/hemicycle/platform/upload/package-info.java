/** What a file is, told by its first bytes. */
@NullMarked
package org.hemicycle.platform.upload;

import org.jspecify.annotations.NullMarked;
