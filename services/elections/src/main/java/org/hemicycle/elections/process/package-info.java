/** What diagrams call, and how procedures speak to the engine. */
@NullMarked
package org.hemicycle.elections.process;

import org.jspecify.annotations.NullMarked;
