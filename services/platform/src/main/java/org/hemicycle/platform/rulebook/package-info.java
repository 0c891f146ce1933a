/** Rules as dated data: values read from YAML, each with how well it is known, and the calendar they are counted by. */
@NullMarked
package org.hemicycle.platform.rulebook;

import org.jspecify.annotations.NullMarked;
