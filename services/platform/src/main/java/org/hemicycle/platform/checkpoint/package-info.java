/** What a log said it was: signed checkpoints, witnesses' signatures under them, and exports to check them against. */
@NullMarked
package org.hemicycle.platform.checkpoint;

import org.jspecify.annotations.NullMarked;
