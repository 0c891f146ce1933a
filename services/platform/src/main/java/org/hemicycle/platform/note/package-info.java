/** Signed notes (C2SP signed-note), checkpoints (tlog-checkpoint) and cosignatures (tlog-cosignature), all with Ed25519. */
@NullMarked
package org.hemicycle.platform.note;

import org.jspecify.annotations.NullMarked;
