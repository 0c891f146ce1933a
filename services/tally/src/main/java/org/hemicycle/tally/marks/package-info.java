/** Methods that count marks: plurality, block vote, approval. */
@NullMarked
package org.hemicycle.tally.marks;

import org.jspecify.annotations.NullMarked;
