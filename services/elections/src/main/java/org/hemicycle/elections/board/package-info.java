/** The public board: trackers of sealed ballots in an append-only tree, with signed checkpoints. */
@NullMarked
package org.hemicycle.elections.board;

import org.jspecify.annotations.NullMarked;
