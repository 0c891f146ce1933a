/** What a publication would give away about single voters, and how much of it may therefore be shown. */
@NullMarked
package org.hemicycle.elections.disclosure;

import org.jspecify.annotations.NullMarked;
