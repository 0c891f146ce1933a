/** Checks an exported log without trusting who wrote it: its own Merkle tree, its own notes, no network, the JDK only. */
@NullMarked
package org.hemicycle.verifier;

import org.jspecify.annotations.NullMarked;
