/** The Merkle tree of an append-only log (RFC 9162): roots, proofs and their verification, read from stored hashes. */
@NullMarked
package org.hemicycle.platform.merkle;

import org.jspecify.annotations.NullMarked;
