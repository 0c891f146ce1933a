/** What the committee decides: resolutions from draft to effect, by consensus, by vote or in writing. */
@NullMarked
package org.hemicycle.elections.resolution;

import org.jspecify.annotations.NullMarked;
